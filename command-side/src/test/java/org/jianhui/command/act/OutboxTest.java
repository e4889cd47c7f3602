package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Outbox;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE);

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void a_message_is_written_with_its_act_and_once_for_its_key() {
        for (int n = 0; n < 2; n++) {
            String id = TallyNode.newId();
            NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), null, sender -> {
                sender.send(new Open(id));
                NODE.bean(Outbox.class).put("mail", "the same key", "{}");
                return id;
            });
        }
        assertThat(DATABASE.sql()
                        .sql("SELECT count(*) FROM desk.outbox WHERE delivered_at IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void no_message_leaves_without_an_act() {
        assertThatThrownBy(() -> NODE.bean(Outbox.class).put("mail", "k", "{}"))
                .isInstanceOf(IllegalStateException.class);
    }
}
