package org.jianhui.command.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes one value of any stored record, every field filled, always the same. */
final class SampleOf {

    private SampleOf() {}

    static <T> T type(Class<T> type) {
        return type.cast(value(type, "sample"));
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            Object element = value(list.getActualTypeArguments()[0], name);
            return list.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> of = (Class<?>) type;
        if (of == String.class) {
            return name;
        } else if (of == int.class || of == Integer.class) {
            return 7;
        } else if (of == long.class || of == Long.class) {
            return 7L;
        } else if (of == boolean.class || of == Boolean.class) {
            return true;
        } else if (of == LocalDate.class) {
            return LocalDate.parse("2022-06-20");
        } else if (of == Instant.class) {
            return Instant.parse("2022-06-20T01:00:00Z");
        } else if (of.isEnum()) {
            return of.getEnumConstants()[0];
        }
        return record(of);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> value(each.getGenericType(), id(type, each.getName())))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** An id's value must carry its prefix. */
    private static String id(Class<?> type, String field) {
        try {
            return type.getField("PREFIX").get(null) + "-1";
        } catch (ReflectiveOperationException notAnId) {
            return field;
        }
    }
}
