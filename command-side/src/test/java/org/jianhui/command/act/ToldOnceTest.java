package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Acts;
import org.jianhui.testing.Redelivery;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers and correlators hear of an event in the transaction that records it, and never again. */
class ToldOnceTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE, OnEvent.class);

    private final String id = TallyNode.newId();
    private final AtomicInteger heard = new AtomicInteger();
    private final Redelivery redelivery = new Redelivery(NODE.bean(Ledger.class), DATABASE.sql());

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @BeforeEach
    void listen() {
        NODE.bean(OnEvent.class).then = sender -> heard.incrementAndGet();
        NODE.perform(new Open(id), new Add(id, 3));
    }

    @Test
    void an_event_of_an_earlier_act_is_no_news() {
        inAnAct(() -> redelivery.of(id));
        assertThat(heard).hasValue(1);
        assertThat(total()).isEqualTo(3);
    }

    @Test
    void an_event_told_again_while_its_act_still_runs_is_no_news() {
        NODE.bean(OnEvent.class).then = sender -> {
            heard.incrementAndGet();
            redelivery.of(id);
        };
        NODE.perform(new Add(id, 4));
        assertThat(heard).hasValue(2);
        assertThat(total()).isEqualTo(7);
    }

    @Test
    void an_act_that_is_run_again_tells_its_events_again() {
        NODE.bean(OnEvent.class).then = sender -> {
            if (heard.incrementAndGet() == 2) {
                throw new ConcurrencyException("another was faster");
            }
        };
        NODE.perform(new Add(id, 4));
        assertThat(heard).hasValue(3);
        assertThat(total()).isEqualTo(7);
    }

    private static void inAnAct(Runnable work) {
        NODE.bean(Acts.class).perform(TestActs.now(NODE.clock), null, sender -> {
            work.run();
            return "again";
        });
    }

    private int total() {
        return DATABASE.sql()
                .sql("SELECT total FROM register.tally WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
