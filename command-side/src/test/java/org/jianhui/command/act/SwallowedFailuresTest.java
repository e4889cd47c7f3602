package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.jianhui.command.tally.TallyCommand;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.AddThenFail;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.process.StepJournal;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;

/**
 * What is left when something fails in the middle. A "delegate" is code inside an outer transaction that is not an act's own,
 * as the process engine's is; "swallowed" means it catches the failure and goes on.
 */
class SwallowedFailuresTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE, OnEvent.class);

    private final String id = TallyNode.newId();
    private final String other = TallyNode.newId();

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @BeforeEach
    void open() {
        NODE.bean(OnEvent.class).then = sender -> {};
        NODE.perform(new Open(id), new Open(other));
    }

    @Nested
    class A_delegate_in_an_outer_transaction {

        @Test
        void swallows_a_refusal_and_loses_nothing_else() {
            delegate(() -> {
                send(new Add(id, 1));
                swallow(new Add(other, -1));
                send(new Add(id, 2));
            });
            assertThat(total(id)).isEqualTo(3);
            assertThat(total(other)).isZero();
        }

        @Test
        void swallows_a_failure_after_an_event_was_applied() {
            delegate(() -> {
                send(new Add(id, 1));
                swallow(new AddThenFail(id, 5));
                send(new Add(id, 2));
            });
            assertThat(amounts(id)).containsExactly("1", "2");
            assertThat(total(id)).isEqualTo(3);
        }

        @Test
        void swallows_a_failing_register_with_what_the_register_wrote() {
            delegate(() -> {
                send(new Add(id, 1));
                swallow(new Add(other, 666));
                send(new Add(other, 2));
            });
            assertThat(total(id)).isEqualTo(1);
            assertThat(amounts(other)).containsExactly("2");
            assertThat(total(other)).isEqualTo(2);
        }

        @Test
        void cannot_swallow_a_duplicate_because_it_shows_at_the_commit() {
            assertThatThrownBy(() -> delegate(() -> {
                        send(new Add(other, 1));
                        swallow(new Open(TallyNode.newId()));
                        duplicate(id);
                    }))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThat(total(other)).isZero();
        }

        @Test
        void fails_wholly_when_it_does_not_swallow() {
            assertThatThrownBy(() -> delegate(() -> {
                        send(new Add(id, 1));
                        send(new Add(id, -1));
                    }))
                    .isInstanceOf(RuleViolated.class);
            assertThat(total(id)).isZero();
            assertThat(amounts(id)).isEmpty();
        }

        @Test
        void fails_wholly_when_the_engine_changed_something_after_the_savepoint_it_swallows() {
            NODE.bean(OnEvent.class).then =
                    sender -> NODE.bean(StepJournal.class).engineChanged();
            assertThatThrownBy(() -> delegate(() -> {
                        send(new Open(TallyNode.newId()));
                        NODE.bean(OnEvent.class).then = sender -> {
                            NODE.bean(StepJournal.class).engineChanged();
                            throw new IllegalArgumentException("after the engine moved");
                        };
                        swallow(new Add(id, 7));
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("savepoint");
            assertThat(amounts(id)).isEmpty();
        }

        @Test
        void may_swallow_when_the_engine_changed_something_before_the_savepoint() {
            delegate(() -> {
                NODE.bean(StepJournal.class).engineChanged();
                swallow(new Add(id, -7));
                send(new Add(id, 2));
            });
            assertThat(amounts(id)).containsExactly("2");
        }
    }

    @Nested
    class A_delegate_reached_from_an_event {

        @Test
        void swallows_a_refusal_and_the_act_goes_on() {
            NODE.bean(OnEvent.class).then = sender -> swallow(new Add(other, -1));
            NODE.perform(new Add(id, 1));
            assertThat(amounts(id)).containsExactly("1");
        }

        @Test
        void swallows_a_failure_after_an_event_was_applied_and_that_event_is_not_stored() {
            NODE.bean(OnEvent.class).then = sender -> swallow(new AddThenFail(other, 5));
            NODE.perform(new Add(id, 1));
            assertThat(amounts(id)).containsExactly("1");
            assertThat(amounts(other)).isEmpty();
            assertThat(total(other)).isZero();
        }

        @Test
        void refuses_the_whole_act_when_it_does_not_swallow() {
            NODE.bean(OnEvent.class).then = sender -> sender.send(new Add(other, -1));
            assertThatThrownBy(() -> NODE.perform(new Add(id, 1))).isInstanceOf(RuleViolated.class);
            assertThat(amounts(id)).isEmpty();
            assertThat(total(id)).isZero();
        }

        @Test
        void adds_its_events_to_the_act() {
            NODE.bean(OnEvent.class).then = sender -> {
                NODE.bean(OnEvent.class).then = none -> {};
                sender.send(new Add(other, 4));
            };
            NODE.perform(new Add(id, 1));
            assertThat(total(other)).isEqualTo(4);
            assertThat(DATABASE.sql()
                            .sql(
                                    "SELECT count(DISTINCT tx_id) FROM log.event WHERE stream IN (?, ?) AND type = 'tally.added'")
                            .params(id, other)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Nested
    class An_act_itself {

        @Test
        void is_refused_wholly_even_if_it_swallows_a_refusal() {
            Act act = TestActs.now(NODE.clock);
            assertThatThrownBy(() -> NODE.bean(Acts.class).perform(act, null, sender -> {
                        sender.send(new Add(id, 1));
                        try {
                            sender.send(new Add(id, -1));
                        } catch (RuleViolated swallowed) {
                            sender.send(new Add(id, 2));
                        }
                        return id;
                    }))
                    .isInstanceOf(UnexpectedRollbackException.class);
            assertThat(amounts(id)).isEmpty();
            assertThat(total(id)).isZero();
        }

        @Test
        void works_again_after_a_refused_one_on_the_same_aggregate() {
            assertThatThrownBy(() -> NODE.perform(new Add(id, -1))).isInstanceOf(RuleViolated.class);
            assertThatCode(() -> NODE.perform(new Add(id, 1))).doesNotThrowAnyException();
        }
    }

    private static void delegate(Runnable work) {
        NODE.transaction().executeWithoutResult(status -> work.run());
    }

    private static void send(TallyCommand command) {
        NODE.sender().send(command);
    }

    private static void swallow(TallyCommand command) {
        CommandSender sender = NODE.sender();
        try {
            sender.send(command);
        } catch (RuntimeException swallowed) {
            assertThat(swallowed).isNotInstanceOf(NullPointerException.class);
        }
    }

    /** Opens a tally that exists, with the register out of the way: only the log's own key can object. */
    private static void duplicate(String existing) {
        NODE.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("DELETE FROM register.tally WHERE id = ?")
                .param(existing)
                .update();
        swallow(new Open(existing));
    }

    private static int total(String id) {
        return DATABASE.sql()
                .sql("SELECT total FROM register.tally WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static List<String> amounts(String id) {
        return DATABASE.sql()
                .sql(
                        "SELECT payload::json->>'amount' FROM log.event WHERE stream = ? AND type = 'tally.added' ORDER BY seq")
                .param(id)
                .query(String.class)
                .list();
    }
}
