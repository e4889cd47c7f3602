package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.AddThenFail;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.process.TaskCompleted;
import org.jianhui.process.engine.TallyProcedures.Sending;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events, registers and engine move together or not at all: with the real store, the real engine, the real races. */
class OneTransactionTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static TallyNode node;
    private static StoredSteps steps;

    private final String tally = TallyNode.newId();
    private final String other = TallyNode.newId();

    @BeforeAll
    static void open() {
        System.setProperty("jianhui.jobs", "false");
        node = new TallyNode(DATABASE, EngineConfiguration.class, TallyProcedures.class);
        TallyProcedures.draw(node.bean(ProcessEngine.class));
        steps = new StoredSteps(DATABASE.sql());
    }

    @AfterAll
    static void close() {
        node.close();
        DATABASE.close();
    }

    @BeforeEach
    void a_tally_is_opened() {
        node.perform(new Open(tally));
        node.perform(new Open(other));
    }

    @AfterEach
    void events_registers_and_engine_agree() {
        steps.equalEngine(node.bean(LiveTokens.class));
        assertThat(DATABASE.sql()
                        .sql("SELECT count(*) FROM register.tally t WHERE total <>"
                                + " (SELECT coalesce(sum((payload::json->>'amount')::int), 0) FROM log.event"
                                + " WHERE stream = t.id AND type = 'tally.added')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void two_people_completing_parallel_tasks_at_once_both_succeed() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = TallyNode.newId();
            String beside = TallyNode.newId();
            node.perform(new Open(id));
            node.perform(new Open(beside));
            List<Throwable> failures = atOnce(
                    () -> node.perform(new Add(id, TallyProcedures.LEFT)),
                    () -> node.perform(new Add(id, TallyProcedures.RIGHT)));
            assertThat(failures).isEmpty();
            assertThat(waiting(id, "parallel")).isZero();
        }
    }

    @Test
    void the_engine_itself_raced_over_parallel_tasks_loses_nothing() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = TallyNode.newId();
            node.perform(new Open(id));
            List<Throwable> failures = atOnce(() -> completeInAnAct(id, "left"), () -> completeInAnAct(id, "right"));
            assertThat(failures).isEmpty();
            assertThat(waiting(id, "parallel")).isZero();
        }
    }

    @Test
    void the_same_task_completed_twice_at_once_has_one_effect() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = TallyNode.newId();
            node.perform(new Open(id));
            List<Throwable> failures = atOnce(() -> completeInAnAct(id, "left"), () -> completeInAnAct(id, "left"));
            assertThat(failures).isEmpty();
            assertThat(steps.all(TaskCompleted.class).stream()
                            .filter(step -> step.run().businessKey().equals(id)))
                    .hasSize(1);
        }
    }

    @Test
    void an_event_that_comes_again_does_not_start_a_second_run() {
        var correlator = node.bean(TallyProcedures.TallyCorrelator.class);
        node.transaction()
                .executeWithoutResult(status -> correlator.on(new org.jianhui.command.tally.TallyEvent.Opened(tally)));
        assertThat(waiting(tally, "parallel")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "refused,true",
        "refused,false",
        "failedAfterAppend,true",
        "failedAfterAppend,false",
        "duplicate,true",
        "duplicate,false",
        "register,true",
        "register,false"
    })
    void a_delegate_called_by_an_event_loses_a_command(String failure, boolean swallowed) {
        TallyProcedures.SENDING.set(new Sending(failing(failure), swallowed));
        Throwable told = catchThrowable(() -> node.perform(new Add(tally, TallyProcedures.SEND)));
        boolean moved = waitingAt(tally, "after") == 1;
        assertThat(moved).as("the run moved exactly if the act succeeded").isEqualTo(told == null);
        assertThat(added(tally)).isEqualTo(moved ? 1 : 0);
        assertThat(added(other)).isZero();
        if (!swallowed) {
            assertThat(told).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "refused,true",
        "refused,false",
        "failedAfterAppend,true",
        "failedAfterAppend,false",
        "duplicate,true",
        "duplicate,false",
        "register,true",
        "register,false"
    })
    void a_delegate_called_by_the_engine_alone_loses_a_command(String failure, boolean swallowed) {
        TallyProcedures.SENDING.set(new Sending(failing(failure), swallowed));
        Throwable told = catchThrowable(() -> completeAlone(tally, "before"));
        boolean moved = waitingAt(tally, "after") == 1;
        assertThat(moved).as("a swallowed refusal costs only its own command").isEqualTo(swallowed);
        assertThat(told == null).isEqualTo(swallowed);
        assertThat(added(other)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_lost_command_that_had_asked_for_a_move_moves_nothing(boolean swallowed) {
        TallyProcedures.SENDING.set(new Sending(new Add(other, TallyProcedures.MOVE_AND_FAIL), swallowed));
        Throwable told = catchThrowable(() -> completeAlone(tally, "before"));
        assertThat(told == null).isEqualTo(swallowed);
        assertThat(waitingAt(other, "left")).isEqualTo(1);
        assertThat(waitingAt(tally, "after")).isEqualTo(swallowed ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_lost_command_that_had_changed_the_engine_loses_everything(boolean swallowed) {
        TallyProcedures.SENDING.set(new Sending(new Add(other, TallyProcedures.CHANGE_AND_FAIL), swallowed));
        Throwable told = catchThrowable(() -> completeAlone(tally, "before"));
        assertThat(told).isNotNull();
        assertThat(waitingAt(tally, "before")).isEqualTo(1);
        assertThat(added(other)).isZero();
        assertThat(node.bean(ProcessEngine.class)
                        .getRuntimeService()
                        .createVariableInstanceQuery()
                        .variableName("changed")
                        .count())
                .isZero();
    }

    @Test
    void a_delegates_command_may_move_its_own_run_and_others() {
        TallyProcedures.SENDING.set(new Sending(new Add(tally, TallyProcedures.LEFT), false));
        node.perform(new Add(tally, TallyProcedures.SEND));
        assertThat(waitingAt(tally, "after")).isEqualTo(1);
        assertThat(waitingAt(tally, "left")).isZero();
    }

    /** The left task's run is moved by an event told in the middle of the other run's move. */
    @Test
    void a_move_asked_for_in_the_middle_of_a_move_is_made_after_it() {
        TallyProcedures.SENDING.set(new Sending(new Add(tally, TallyProcedures.LEFT), false));
        completeAlone(tally, "before");
        assertThat(waitingAt(tally, "after")).isEqualTo(1);
        assertThat(waitingAt(tally, "left")).isZero();
    }

    private Command failing(String failure) {
        return switch (failure) {
            case "refused" -> new Add(other, -1);
            case "failedAfterAppend" -> new AddThenFail(other, 5);
            case "duplicate" -> new Open(other);
            case "register" -> new Add(other, 666);
            default -> throw new IllegalArgumentException(failure);
        };
    }

    /** As a timer's job would: no person's act around it. */
    private static void completeAlone(String id, String element) {
        node.transaction().executeWithoutResult(status -> complete(id, element));
    }

    private static Object completeInAnAct(String id, String element) {
        return node.bean(org.jianhui.kernel.act.Acts.class)
                .perform(org.jianhui.testing.TestActs.now(node.clock), null, sender -> {
                    complete(id, element);
                    return id;
                });
    }

    private static void complete(String id, String element) {
        node.bean(Procedures.class).complete(Waiting.at(new TallyProcedures.TallyId(id), element), java.util.Map.of());
    }

    private static List<Throwable> atOnce(Callable<?>... works) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(works.length);
        CyclicBarrier start = new CyclicBarrier(works.length);
        try {
            List<Future<Throwable>> results = java.util.Arrays.stream(works)
                    .map(work -> people.submit(() -> {
                        start.await();
                        return catchThrowable(work::call);
                    }))
                    .toList();
            List<Throwable> failures = new java.util.ArrayList<>();
            for (Future<Throwable> result : results) {
                if (result.get() != null) {
                    failures.add(result.get());
                }
            }
            return failures;
        } finally {
            people.shutdown();
        }
    }

    private static long waiting(String id, String definition) {
        return node.bean(ProcessEngine.class)
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(definition)
                .processInstanceBusinessKey(id)
                .count();
    }

    private static long waitingAt(String id, String element) {
        return node.bean(ProcessEngine.class)
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(id)
                .taskDefinitionKey(element)
                .count();
    }

    private static long added(String id) {
        return DATABASE.sql()
                .sql("SELECT count(*) FROM log.event WHERE stream = ? AND type = 'tally.added'")
                .param(id)
                .query(Long.class)
                .single();
    }
}
