package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyCommand.RefuseAuthority;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.act.RefusalMeter;
import org.jianhui.kernel.process.StepJournal;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Refused acts leave nothing in any table of the database, except authority's own stream. */
class RefusalsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE, CountedRefusals.class);

    private final String id = TallyNode.newId();

    static class CountedRefusals implements RefusalMeter {
        final List<String> codes = new ArrayList<>();

        @Override
        public void refused(Rule rule) {
            codes.add(rule.code());
        }
    }

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @BeforeEach
    void open() {
        NODE.perform(new Open(id));
    }

    @Test
    void a_rule_that_refuses_leaves_no_row_anywhere_and_is_counted() {
        int before = counted().size();
        Map<String, Long> rows = rowsOfAllTables();
        assertThatThrownBy(() -> perform(TestActs.now(NODE.clock), -1)).isInstanceOf(RuleViolated.class);
        assertThat(rowsOfAllTables()).isEqualTo(rows);
        assertThat(counted()).hasSize(before + 1);
    }

    @Test
    void missing_authority_leaves_one_event_in_the_security_stream_and_nothing_else() {
        Map<String, Long> rows = rowsOfAllTables();
        Act act = TestActs.now(NODE.clock);
        assertThatThrownBy(() -> NODE.bean(Acts.class).perform(act, null, sender -> {
                    sender.send(new Add(id, 1));
                    sender.send(new RefuseAuthority(id));
                    return id;
                }))
                .isInstanceOfSatisfying(
                        Forbidden.class, e -> assertThat(e.code()).isEqualTo("NO_AUTHORITY"));
        assertThat(counted()).endsWith("NO_AUTHORITY");
        Map<String, Long> after = rowsOfAllTables();
        assertThat(after.get("log.event")).isEqualTo(rows.get("log.event") + 1);
        after.put("log.event", rows.get("log.event"));
        assertThat(after).isEqualTo(rows);

        assertThat(DATABASE.sql()
                        .sql(
                                "SELECT payload FROM log.event WHERE stream = 'security' AND metadata::json->>'requestId' = ?")
                        .param(act.requestId().value())
                        .query(String.class)
                        .list())
                .containsExactly("{\"code\":\"NO_AUTHORITY\"}");
    }

    @Test
    void a_refusal_wrapped_by_others_is_still_answered_as_itself() {
        assertThatThrownBy(() -> NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), null, sender -> {
                    try {
                        sender.send(new Add(id, -1));
                    } catch (RuleViolated refusal) {
                        throw new IllegalStateException("the engine says", refusal);
                    }
                    return id;
                }))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void steps_of_a_refused_act_vanish_with_it() {
        Map<String, Long> rows = rowsOfAllTables();
        assertThatThrownBy(() -> NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), null, sender -> {
                    NODE.bean(StepJournal.class).engineChanged();
                    sender.send(new Add(id, -1));
                    return id;
                }))
                .isInstanceOf(RuleViolated.class);
        assertThat(rowsOfAllTables()).isEqualTo(rows);
    }

    @Test
    void an_act_inside_an_act_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> NODE.bean(Acts.class)
                        .perform(
                                TestActs.now(NODE.clock),
                                null,
                                sender -> NODE.perform(new Add(id, 1)).id()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<String> counted() {
        return NODE.bean(CountedRefusals.class).codes;
    }

    private void perform(Act act, int amount) {
        NODE.bean(Acts.class).perform(act, new IdempotencyKey("a", "k" + id, new byte[0]), sender -> {
            sender.send(new Add(id, 1));
            sender.send(new Add(id, amount));
            return id;
        });
    }

    private static Map<String, Long> rowsOfAllTables() {
        List<String> tables = DATABASE.sql()
                .sql("SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN"
                        + " ('log','engine','register','views','vault','files','desk')")
                .query(String.class)
                .list();
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables) {
            rows.put(
                    table,
                    DATABASE.sql()
                            .sql("SELECT count(*) FROM " + table)
                            .query(Long.class)
                            .single());
        }
        return rows;
    }
}
