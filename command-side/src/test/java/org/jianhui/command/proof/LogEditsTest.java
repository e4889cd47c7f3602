package org.jianhui.command.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jianhui.command.proof.LogEdits.Kind;
import org.jianhui.kernel.proof.Audited;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Random edits by a superuser, each alone and rolled back: every one is found, at its place or in its range, given the checkpoints
 * outside. {@code -Daudit.edits=10000 -Dseed=77} says how many and which; what was done and found goes to
 * {@code target/audit-edits.tsv}.
 */
class LogEditsTest {

    private static final int EDITS = Integer.getInteger("audit.edits", 160);
    private static final int EVENTS = 700;

    @TempDir
    static Path outside;

    private static LogFixture fixture;
    private static CheckpointKeeper keeper;

    private final Random random = new Random(Long.getLong("seed", 20_261_126L));
    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);

    /** Every event holds two sealed values, so that one can be put in the place of the other. */
    @BeforeAll
    static void a_log_with_sealed_values_and_three_checkpoints() {
        fixture = new LogFixture(outside);
        keeper = fixture.keeper(LogFixture.SECRET);
        LogEdits edits = new LogEdits(JdbcClient.create(fixture.database.superuser()), new Random(1));
        for (int size : List.of(200, 300, 200)) {
            long before = fixture.events();
            fixture.append(size);
            edits.rows().stream().skip(before).forEach(row -> edits.rewrite(row, sealed(row)));
            keeper.round();
        }
    }

    private static String sealed(LogEdits.Row row) {
        String envelope = "{\"person\":\"person-%2$s\",\"field\":\"person.%1$s\",\"key\":1,\"origin\":\"request-1\","
                + "\"nonce\":\"%1$s\",\"ciphertext\":\"%1$s-of-%2$s\"}";
        return "{\"name\":" + envelope.formatted("name", row.id()) + ",\"phone\":"
                + envelope.formatted("phone", row.id()) + "}";
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void finds_every_edit_and_says_where() throws IOException {
        List<String> missed = new ArrayList<>();
        for (int edit = 0; edit < EDITS; edit++) {
            Kind kind = Kind.values()[edit % Kind.values().length];
            int leaf = random.nextInt(EVENTS);
            Audited result = after(kind, leaf);
            boolean located = result.findings().stream().anyMatch(each -> each.from() <= leaf && leaf <= each.to());
            boolean exactly = result.findings().stream().anyMatch(each -> each.from() == leaf && leaf == each.to());
            int[] count = counts.computeIfAbsent(kind, first -> new int[3]);
            count[0]++;
            count[1] += located ? 1 : 0;
            count[2] += exactly ? 1 : 0;
            if (!located) {
                missed.add(kind + " at " + leaf + " found " + result.findings());
            }
        }
        List<String> lines = new ArrayList<>(List.of("kind\tedits\tfound\tat its very place"));
        counts.forEach((kind, count) -> lines.add(kind + "\t" + count[0] + "\t" + count[1] + "\t" + count[2]));
        Files.write(Path.of("target/audit-edits.tsv"), lines);
        assertThat(missed).isEmpty();
    }

    /** Does it as superuser and audits before it is undone. */
    private Audited after(Kind kind, int leaf) {
        try (Connection connection = fixture.database.superuser().getConnection()) {
            connection.setAutoCommit(false);
            SingleConnectionDataSource alone = new SingleConnectionDataSource(connection, true);
            new LogEdits(JdbcClient.create(alone), random).edit(kind, leaf);
            Audited result = new LogAudit(alone, keeper::key, new CheckpointFolder(outside)).run();
            connection.rollback();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
