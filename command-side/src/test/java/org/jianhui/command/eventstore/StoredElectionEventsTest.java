package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.event.EventNames;
import org.junit.jupiter.api.Test;

/**
 * The stored JSON of every event of an election, pinned: an event once stored must stay readable. Another form is a new
 * revision with an upcaster; a new event is added with {@code -Dstored.write=true}.
 */
class StoredElectionEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/stored/election.jsonl");

    private final EventSerializer serializer = new EventSerializer(new EventNames(Set.of(ElectionEvent.class)));

    @Test
    void every_event_is_stored_as_it_was_approved() throws IOException {
        String stored = leaves(ElectionEvent.class)
                .map(type -> EventNames.name(type) + " " + EventNames.revision(type) + " "
                        + serializer.json(SampleOf.type(type)))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("stored.write")) {
            Files.writeString(APPROVED, stored);
        }
        assertThat(APPROVED).content().isEqualTo(stored);
    }

    @Test
    void what_was_stored_is_read_back_the_same() {
        assertThat(leaves(ElectionEvent.class)).isNotEmpty().allSatisfy(type -> {
            Object event = SampleOf.type(type);
            SerializedObject<String> stored = serializer.serialize(event, String.class);
            assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(event);
        });
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(StoredElectionEventsTest::leaves);
    }
}
