package org.jianhui.workbench.rulebook;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;
import org.springframework.objenesis.SpringObjenesis;

/** A rule that stands in the code: its type, and the id, code and clause it answers for every fact. */
record BuiltRule(Class<?> type, String id, String code, Clause clause) {

    static List<BuiltRule> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        // The aggregate of the tests comes in a jar, which the option does not know for one of tests.
                        .withImportOption(location -> !location.contains("/command/tally/"))
                        .importPackages("org.jianhui")
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .map(BuiltRule::of)
                        .sorted(Comparator.comparing(BuiltRule::id)
                                .thenComparing(rule -> rule.type().getName()))
                        .toList();
    }

    /** The id, code and clause may not depend on the facts: they are read from an instance that holds none. */
    private static BuiltRule of(Class<?> type) {
        Rule rule = (Rule) new SpringObjenesis().newInstance(type, false);
        try {
            return new BuiltRule(type, rule.id(), rule.code(), rule.clause());
        } catch (RuntimeException e) {
            throw new AssertionError("id, code or clause of " + type.getName() + " depend on its facts", e);
        }
    }

    String module() {
        return type.getName().replace("org.jianhui.", "").split("\\.")[0];
    }
}
