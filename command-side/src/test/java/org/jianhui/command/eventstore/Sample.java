package org.jianhui.command.eventstore;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;

/** Makes one invented value of any type that events are made of, always the same one. */
final class Sample {

    private static final String UUID = "00000000-0000-4000-8000-000000000001";

    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(Area.class, Area.of(new UnionId("union-" + UUID))),
            Map.entry(int.class, 7),
            Map.entry(Integer.class, 7),
            Map.entry(long.class, 7L),
            Map.entry(Long.class, 7L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("7.50")),
            Map.entry(Instant.class, Instant.parse("2026-11-23T02:00:00.123456Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 23)),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 11, 23, 10, 0)),
            Map.entry(LocalTime.class, LocalTime.of(10, 0)),
            Map.entry(Year.class, Year.of(2026)),
            Map.entry(Duration.class, Duration.ofDays(3)));

    private Sample() {}

    static Object of(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class && name.equals("year")) {
            return 2026;
        }
        if (SIMPLE.containsKey(plain)) {
            return SIMPLE.get(plain);
        }
        if (plain == String.class || plain == Object.class) {
            return "some " + name;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isSealed()) {
            return of(plain.getPermittedSubclasses()[0], name);
        }
        if (Id.class.isAssignableFrom(plain)) {
            return construct(plain, prefix(plain) + "-" + UUID);
        }
        return record(plain);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException("no sample for " + type);
        }
        return construct(
                type,
                Arrays.stream(components)
                        .map(component -> of(component.getGenericType(), component.getName()))
                        .toArray());
    }

    private static Object collection(ParameterizedType type, String name) {
        Object first = of(type.getActualTypeArguments()[0], name);
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class || raw == java.util.Collection.class) {
            return List.of(first);
        }
        if (raw == Set.class || raw == java.util.SortedSet.class) {
            return new LinkedHashSet<>(List.of(first));
        }
        if (raw == Map.class || raw == java.util.SortedMap.class) {
            return Map.of(first, of(type.getActualTypeArguments()[1], name));
        }
        throw new IllegalStateException("no sample for " + type);
    }

    private static String prefix(Class<?> id) {
        try {
            return (String) id.getField("PREFIX").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object construct(Class<?> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the sample of " + type + " is refused by its constructor", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
