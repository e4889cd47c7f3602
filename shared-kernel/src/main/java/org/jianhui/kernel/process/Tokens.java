package org.jianhui.kernel.process;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a run stands: the same type is read from the engine and folded from the events, and the two are always equal.
 *
 * @param elements running element instances by their id, scopes included
 * @param continuations tokens waiting for a job beside an element, by job id, with the element
 * @param tasks open tasks by id, with the element
 * @param timers waiting timers by job id
 * @param incidents open incidents by id, with the element
 */
public record Tokens(
        Phase phase,
        Map<String, Place> elements,
        Map<String, String> continuations,
        Map<String, String> tasks,
        Map<String, Timer> timers,
        Map<String, String> incidents) {

    /** Before the first step nothing is known. */
    public static final Tokens NONE = new Tokens(Phase.UNKNOWN, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Tokens {
        elements = Map.copyOf(elements);
        continuations = Map.copyOf(continuations);
        tasks = Map.copyOf(tasks);
        timers = Map.copyOf(timers);
        incidents = Map.copyOf(incidents);
    }

    /** The elements to be marked on the diagram: innermost running ones and waiting continuations, with repetition. */
    public Stream<String> positions() {
        Stream<String> leaves = elements.entrySet().stream()
                .filter(each -> elements.values().stream()
                        .noneMatch(other -> other.parent().equals(each.getKey())))
                .map(each -> each.getValue().element());
        return Stream.concat(leaves, continuations.values().stream());
    }

    /** The elements at which both stand otherwise, in their order; {@code (run)} where one of them is over and the other is not. */
    public Set<String> unlike(Tokens other) {
        Set<String> unlike = new TreeSet<>();
        if (phase != other.phase) {
            unlike.add("(run)");
        }
        unlike(elements, other.elements, Place::element, unlike);
        unlike(continuations, other.continuations, element -> element, unlike);
        unlike(tasks, other.tasks, element -> element, unlike);
        unlike(timers, other.timers, Timer::element, unlike);
        unlike(incidents, other.incidents, element -> element, unlike);
        return unlike;
    }

    private static <T> void unlike(
            Map<String, T> one, Map<String, T> other, Function<T, String> element, Set<String> unlike) {
        Stream.concat(one.entrySet().stream(), other.entrySet().stream())
                .filter(each -> !Objects.equals(one.get(each.getKey()), other.get(each.getKey())))
                .forEach(each -> unlike.add(element.apply(each.getValue())));
    }

    /** Whether the run goes on. */
    public enum Phase {
        UNKNOWN,
        RUNNING,
        SUSPENDED,
        ENDED,
        DELETED
    }

    /** An element and the element instance around it, which is the process instance at the outermost level. */
    public record Place(String element, String parent) {}

    /** A waiting timer. */
    public record Timer(String element, Instant dueAt) {}
}
