package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianhui.proof.EventHash;
import org.jianhui.testing.StoredHashes;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vectors are those printed in {@code docs/event-hash.md}: the document is the test's data. */
class EventHashTest {

    private static final Pattern VECTOR = Pattern.compile("(?s)```vector\\n(.*?)```");

    record Vector(
            String eventId,
            String stream,
            long sequence,
            String type,
            int revision,
            String recordedAt,
            String payload,
            String metadata,
            String hash) {}

    static Stream<Vector> vectors() throws IOException {
        Matcher matcher = VECTOR.matcher(Files.readString(Path.of("../docs/event-hash.md")));
        return matcher.results().map(result -> {
            List<String> values = result.group(1)
                    .lines()
                    .map(line -> line.substring(line.indexOf(": ") + 2))
                    .toList();
            return new Vector(
                    values.get(0),
                    values.get(1),
                    Long.parseLong(values.get(2)),
                    values.get(3),
                    Integer.parseInt(values.get(4)),
                    values.get(5),
                    values.get(6),
                    values.get(7),
                    values.get(8));
        });
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_documented_vectors_hold(Vector v) {
        byte[] hash = EventHash.of(
                UUID.fromString(v.eventId()),
                v.stream(),
                v.sequence(),
                v.type(),
                v.revision(),
                Instant.parse(v.recordedAt()),
                v.payload(),
                v.metadata());
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(v.hash());
    }

    @Test
    void there_are_three_vectors() throws IOException {
        assertThat(vectors()).hasSize(3);
    }

    @Test
    void every_stored_row_hashes_to_what_is_stored_beside_it() {
        try (TestDatabase database = TestDatabase.fresh()) {
            EngineFixture log = EngineFixture.ours(database.app());
            log.transaction().executeWithoutResult(status -> log.append("one", 0));
            log.transaction().executeWithoutResult(status -> {
                log.append("one", 1);
                log.append("two", 0);
            });
            List<Boolean> equal = StoredHashes.hold(database.sql());
            assertThat(equal).containsExactly(true, true, true);
        }
    }
}
