package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianhui.command.eventstore.EventInsert.Shape;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server's generic plans, as they run in production: no statement of an act walks the log, however long it is. */
class PlansTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeAll
    static void fill() {
        JdbcClient owner = JdbcClient.create(DATABASE.superuser());
        owner.sql("INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id, recorded_at, payload,"
                        + " metadata, hash_form, hash) SELECT 1, pg_current_xact_id(), 'filled-' || n / 10, n % 10,"
                        + " 'tally.opened', 1, gen_random_uuid(), now(), '{}', '{}', 1, decode(repeat('00', 32), 'hex')"
                        + " FROM generate_series(0, 49999) n")
                .update();
        owner.sql("ANALYZE log.event").update();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40})
    void an_insert_looks_only_at_what_it_follows(int rows) {
        EventInsert insert = new EventInsert(1);
        assertThat(plan(insert.statement(new Shape(rows, 0)))).doesNotContain("Scan on event");
        assertThat(plan(insert.statement(new Shape(rows, 1))))
                .contains("Index Scan using event_stream_seq")
                .doesNotContain("Seq Scan on event");
    }

    @ParameterizedTest
    @ValueSource(strings = {StreamHeads.LAST, EventQueries.STREAM})
    void a_stream_is_read_by_its_index(String statement) {
        assertThat(plan(statement)).contains("using event_stream_seq").doesNotContain("Seq Scan on event");
    }

    @ParameterizedTest
    @ValueSource(strings = EventQueries.TAIL)
    void the_tail_is_read_in_its_order(String statement) {
        assertThat(plan(statement))
                .contains("Index Scan using event_order")
                .doesNotContain("Seq Scan on event")
                .doesNotContain("Sort");
    }

    private static String plan(String statement) {
        Matcher parameters = Pattern.compile("\\?").matcher(statement);
        StringBuilder numbered = new StringBuilder();
        for (int n = 1; parameters.find(); n++) {
            parameters.appendReplacement(numbered, "\\$" + n);
        }
        parameters.appendTail(numbered);
        // a statement with open parameters can only be explained as plain text
        PGSimpleDataSource plain = new PGSimpleDataSource();
        plain.setUrl(DATABASE.url());
        plain.setUser("postgres");
        plain.setPreferQueryMode(PreferQueryMode.SIMPLE);
        return String.join(
                "\n",
                JdbcClient.create(plain)
                        .sql("EXPLAIN (GENERIC_PLAN) " + numbered)
                        .query(String.class)
                        .list());
    }
}
