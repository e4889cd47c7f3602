package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE);

    private final String id = TallyNode.newId();

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void commands_of_one_act_are_stored_together_with_their_registers() {
        Outcome outcome = NODE.perform(new Open(id), new Add(id, 3), new Add(id, 4));

        assertThat(types()).containsExactly("tally.opened", "tally.added", "tally.added");
        assertThat(one("SELECT total FROM register.tally WHERE id = ?")).isEqualTo("7");
        assertThat(outcome.id()).isEqualTo(id);
        assertThat(one("SELECT max(position) FROM log.event WHERE stream = ?"))
                .isEqualTo("" + outcome.seenAt().position());
        assertThat(one("SELECT max(tx_id) FROM log.event WHERE stream = ?"))
                .isEqualTo("" + outcome.seenAt().transaction());
    }

    @Test
    void a_refused_command_leaves_no_trace_of_its_act() {
        NODE.perform(new Open(id));
        assertThatThrownBy(() -> NODE.perform(new Add(id, 1), new Add(id, -1)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("NEGATIVE"));
        assertThat(types()).containsExactly("tally.opened");
        assertThat(one("SELECT total FROM register.tally WHERE id = ?")).isEqualTo("0");
    }

    @Test
    void metadata_says_who_when_and_by_which_edition() {
        NODE.perform(new Open(id), new Add(id, 1));
        List<String> metadata = DATABASE.sql()
                .sql("SELECT metadata FROM log.event WHERE stream = ? ORDER BY seq")
                .param(id)
                .query(String.class)
                .list();
        assertThat(metadata.get(0))
                .contains("\"account\":\"account-", "\"person\":\"person-", "\"recordedAt\":\"2026-11-23T02:00:00Z\"");
        assertThat(metadata.get(1)).contains("\"edition\":\"2026-2026\"");
    }

    private List<String> types() {
        return DATABASE.sql()
                .sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(id)
                .query(String.class)
                .list();
    }

    private String one(String sql) {
        return DATABASE.sql().sql(sql).param(id).query(String.class).single();
    }
}
