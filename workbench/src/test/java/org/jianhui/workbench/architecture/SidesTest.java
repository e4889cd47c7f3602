package org.jianhui.workbench.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.architecture.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room of the house sees which. */
class SidesTest {

    static final List<String> SIDES = House.SIDES;

    /** In the workbench every page names places and takes in attachments (ADR 0014). */
    private static final Set<String> SHARED_PAGES = Set.of("organisation", "document");

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "command", "process", "query"})
    void sees_only_itself_and_the_kernel(String side) {
        noClasses()
                .that()
                .resideInAPackage("org.jianhui." + side + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jianhui..")
                        .and(resideOutsideOfPackages(
                                "org.jianhui." + side + "..", "org.jianhui.kernel..", "org.jianhui.proof..")))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** What proves the log must be checkable by who has nothing of ours. */
    @Test
    void the_verifier_is_java_and_a_reader_of_json() {
        noClasses()
                .that()
                .resideInAPackage("org.jianhui.proof..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "org.jianhui.proof..", "java..", "org.jspecify.annotations..", "tools.jackson.."))
                .check(CLASSES);
    }

    @Test
    void the_kernel_is_plain_java() {
        noClasses()
                .that()
                .resideInAPackage("org.jianhui.kernel..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.springframework..", "org.axonframework..", "org.camunda..", "java.sql..", "jakarta.."))
                .check(CLASSES);
    }

    @Test
    void only_processes_know_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jianhui.process..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("SIDES")
    void a_capability_never_imports_a_sibling_of_its_side(String side) {
        for (String capability : House.CAPABILITIES) {
            String[] siblings = House.CAPABILITIES.stream()
                    .filter(other -> !other.equals(capability))
                    .filter(other -> !side.equals("workbench") || !SHARED_PAGES.contains(other))
                    .map(other -> "org.jianhui." + side + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.jianhui." + side + "." + capability + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(siblings)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    /** The workbench is exempt: its inbox and menu gather the pages of every capability. */
    @ParameterizedTest
    @ValueSource(strings = {"command", "process", "query"})
    void what_carries_capabilities_knows_none_of_them(String side) {
        String[] capabilities = House.CAPABILITIES.stream()
                .map(capability -> "org.jianhui." + side + "." + capability + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.jianhui." + side + "..")
                .and()
                .resideOutsideOfPackages(capabilities)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(capabilities)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void no_package_is_split_over_two_modules() {
        Map<String, Set<String>> homes = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            String home = type.getSource().orElseThrow().getUri().toString();
            homes.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(home.substring(0, home.indexOf("/org/jianhui/")));
        }
        assertThat(homes).allSatisfy((name, modules) -> assertThat(modules).hasSize(1));
    }
}
