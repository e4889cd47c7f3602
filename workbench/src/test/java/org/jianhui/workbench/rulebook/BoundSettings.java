package org.jianhui.workbench.rulebook;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jianhui.kernel.rule.Setting;

/** Which keys of the rule book a parameter record of the code is bound to: only these are in force. */
final class BoundSettings {

    private BoundSettings() {}

    /** Simple name of the parameter record by key. */
    static Map<String, Class<?>> all() {
        Map<String, Class<?>> bound = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.jianhui").stream()
                        .filter(JavaClass::isRecord)
                        .map(JavaClass::reflect)
                        .forEach(type -> keys(type).forEach(key -> bound.put(key, type)));
        return bound;
    }

    private static java.util.stream.Stream<String> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Setting.class))
                .map((RecordComponent component) ->
                        component.getAnnotation(Setting.class).value());
    }
}
