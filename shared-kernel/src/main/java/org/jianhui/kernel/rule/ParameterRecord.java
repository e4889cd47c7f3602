package org.jianhui.kernel.rule;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** Makes a capability's parameter record from the settings its components name. */
final class ParameterRecord {

    private ParameterRecord() {}

    static <P extends Record> P bind(Class<P> type, Edition edition) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, edition))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot bind " + type.getName(), e);
        }
    }

    private static Object value(RecordComponent component, Edition edition) {
        Setting setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalStateException("component without a setting: " + component);
        }
        String text = edition.setting(setting.value()).value();
        try {
            return parse(text, component.getType());
        } catch (RuntimeException e) {
            throw new IllegalStateException(setting.value() + " does not fit " + component, e);
        }
    }

    private static Object parse(String text, Class<?> type) {
        if (type == int.class) {
            return Integer.parseInt(text);
        }
        if (type == boolean.class && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == String.class) {
            return text;
        }
        if (type.isRecord()) {
            return readByItself(text, type);
        }
        for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (((Enum<?>) constant).name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no value of " + type.getName() + ": " + text);
    }

    /** A small value such as a {@link Fraction} reads its own text: {@code static parse(String)}. */
    private static Object readByItself(String text, Class<?> type) {
        try {
            return type.getMethod("parse", String.class).invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no value of " + type.getName() + ": " + text, e);
        }
    }
}
