package org.jianhui.kernel.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The two-way table of stable event names, read from the sealed tables of contents of the capabilities. */
public final class EventNames {

    private final Map<String, Class<?>> byName = new HashMap<>();

    /** @throws IllegalStateException if an event has no name, or two share one */
    public EventNames(Set<Class<? extends DomainEvent>> contents) {
        contents.forEach(this::add);
    }

    private void add(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted != null) {
            for (Class<?> each : permitted) {
                add(each);
            }
            return;
        }
        @Nullable EventName name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException("event without a stable name: " + type.getName());
        }
        Class<?> other = byName.put(name.value(), type);
        if (other != null && other != type) {
            throw new IllegalStateException("two events named " + name.value());
        }
    }

    /** The current class of a stored name, or null if this node does not know it. */
    public @Nullable Class<?> type(String name) {
        return byName.get(name);
    }

    public static String name(Class<?> type) {
        return annotation(type).value();
    }

    public static int revision(Class<?> type) {
        return annotation(type).revision();
    }

    /** Whether a row of this revision can be read as this class. */
    public static boolean reads(Class<?> type, String revision) {
        EventName name = annotation(type);
        return String.valueOf(name.revision()).equals(revision)
                || IntStream.of(name.reads()).mapToObj(String::valueOf).anyMatch(revision::equals);
    }

    private static EventName annotation(Class<?> type) {
        @Nullable EventName name = type.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalStateException("event without a stable name: " + type.getName());
        }
        return name;
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }
}
