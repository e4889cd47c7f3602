package org.jianhui.workbench.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.architecture.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Date;
import org.jianhui.kernel.time.ActClock;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the code inside the rooms is written. */
class CodeRulesTest {

    private static final DescribedPredicate<JavaAccess<?>> READING_A_CLOCK =
            describe("read the machine's clock", CodeRulesTest::readsClock);

    @Test
    void the_domain_reads_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage("org.jianhui.kernel..", "org.jianhui.command..")
                .and()
                .areNotAssignableTo(ActClock.class)
                .should()
                .accessTargetWhere(READING_A_CLOCK)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.databind..",
                "com.fasterxml.jackson.core..",
                "com.thoughtworks.xstream..",
                "lombok..",
                "jakarta.persistence.."
            })
    void nothing_uses(String packages) {
        noClasses().should().dependOnClassesThat().resideInAPackage(packages).check(CLASSES);
    }

    @Test
    void nothing_is_serialised_by_java() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectOutputStream")
                .check(CLASSES);
    }

    @Test
    void nothing_but_a_command_writes_to_the_console() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.jianhui.proof.bundle.Main") // is a command
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void aggregates_are_known_in_their_package_only() {
        methods()
                .that()
                .areAnnotatedWith("org.axonframework.commandhandling.CommandHandler")
                .should()
                .beDeclaredInClassesThat()
                .arePackagePrivate()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.jianhui.query.projection.Projection",
                "org.jianhui.kernel.act.Register",
                "org.jianhui.kernel.act.Correlator",
                "org.camunda.bpm.engine.delegate.JavaDelegate"
            })
    void is_implemented_by_classes_known_in_their_package_only(String type) {
        classes()
                .that()
                .implement(type)
                .and()
                .resideOutsideOfPackage("org.jianhui.process.engine")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void evolving_never_logs() {
        noClasses()
                .that()
                .resideInAnyPackage("org.jianhui.kernel..")
                .or(describe("evolve state", CodeRulesTest::evolves))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging.."))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Util", "Utils", "Helper", "Manager", "Common", "ServiceImpl", "Impl"})
    void no_class_is_called(String suffix) {
        noClasses().should().haveSimpleNameEndingWith(suffix).check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(packaged -> assertThat(packaged.isAnnotatedWith(NullMarked.class))
                        .as(packaged.getName())
                        .isTrue());
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && name.equals("<init>"));
    }

    private static boolean evolves(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith("org.axonframework.eventsourcing.EventSourcingHandler"));
    }
}
