package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.kernel.membership.event.MembershipRetained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Every stored event's JSON is pinned in {@code approved-events/}. When this fails, the stored form has changed. For an event
 * that may be in somebody's log: raise its revision and add an upcaster. For one never released: run this test once with
 * {@code -Djianhui.approve=true} and look at the difference before it is committed.
 */
class StoredEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved-events");
    private static final Set<Class<? extends DomainEvent>> EVENTS = events();
    private static final EventSerializer SERIALIZER = new EventSerializer(new EventNames(EVENTS));

    static Stream<Class<? extends DomainEvent>> types() {
        return EVENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_stored_in_its_approved_form(Class<? extends DomainEvent> type) throws IOException {
        String json = SERIALIZER.json(Sample.of(type, "event"));
        Path file = APPROVED.resolve(fileName(type));
        if (Boolean.getBoolean("jianhui.approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, json + "\n");
        }
        assertThat(file).as("approved form of " + type.getSimpleName()).exists();
        assertThat(Files.readString(file)).isEqualTo(json + "\n");
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_read_from_its_approved_form_without_loss(Class<? extends DomainEvent> type) throws IOException {
        String approved = Files.readString(APPROVED.resolve(fileName(type))).strip();
        Object event = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                approved, String.class, EventNames.name(type), String.valueOf(EventNames.revision(type))));
        assertThat(event).isInstanceOf(type);
        assertThat(SERIALIZER.json(event)).isEqualTo(approved);
    }

    /** What an older node stored is still read, and not written again in its old form. */
    @ParameterizedTest
    @MethodSource("types")
    void is_read_from_its_older_forms(Class<? extends DomainEvent> type) throws IOException {
        for (int revision : type.getAnnotation(EventName.class).reads()) {
            String stored = Files.readString(APPROVED.resolve(fileName(type, revision)));
            Object event = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                    stored, String.class, EventNames.name(type), String.valueOf(revision)));
            assertThat(event).isInstanceOf(type);
        }
    }

    @Test
    void a_ground_once_stored_in_clear_is_read_and_never_written_again() throws IOException {
        String stored = Files.readString(APPROVED.resolve("membership.retained.1.json"));
        MembershipRetained event =
                SERIALIZER.deserialize(new SimpleSerializedObject<>(stored, String.class, "membership.retained", "1"));
        assertThat(event.ground()).isEqualTo("some ground");
        assertThat(SERIALIZER.json(event)).doesNotContain("some ground");
    }

    @Test
    void no_approved_form_has_lost_its_event() throws IOException {
        Set<String> expected = EVENTS.stream()
                .flatMap(type -> IntStream.concat(
                                IntStream.of(EventNames.revision(type)),
                                IntStream.of(type.getAnnotation(EventName.class).reads()))
                        .mapToObj(revision -> fileName(type, revision)))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(APPROVED)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(expected::contains);
        }
    }

    private static String fileName(Class<?> type) {
        return fileName(type, EventNames.revision(type));
    }

    private static String fileName(Class<?> type, int revision) {
        return EventNames.name(type) + "." + revision + ".json";
    }

    /** All events of the kernel, whichever capability announces them. */
    private static Set<Class<? extends DomainEvent>> events() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
        Set<Class<? extends DomainEvent>> found = new LinkedHashSet<>();
        scan.findCandidateComponents("org.jianhui.kernel").stream()
                .map(candidate -> candidate.getBeanClassName())
                .sorted()
                .forEach(name -> found.add(load(name)));
        return found;
    }

    private static Class<? extends DomainEvent> load(String name) {
        try {
            return Class.forName(name).asSubclass(DomainEvent.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
