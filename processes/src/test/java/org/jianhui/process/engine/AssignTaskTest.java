package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.CaseOffices;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.process.ProcedureCommand;
import org.jianhui.kernel.process.ProcedureCommand.PutBackTask;
import org.jianhui.kernel.process.ProcedureCommand.TakeUpTask;
import org.jianhui.kernel.process.TaskAssigned;
import org.jianhui.kernel.process.TaskCreated;
import org.jianhui.process.engine.TallyProcedures.TallyId;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A task taken up is marked for the others, each change once and told; a task of another run is none. */
class AssignTaskTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final UnionId UNION = UnionId.random();
    private static final UnionId BASE = UnionId.random();
    private static TallyNode node;

    private final StoredSteps steps = new StoredSteps(DATABASE.sql());
    private final String tally = TallyNode.newId();
    private TaskCreated task;

    @BeforeAll
    static void open() {
        node = new TallyNode(DATABASE, EngineConfiguration.class, TallyProcedures.class, Offices.class);
        node.bean(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .addString(
                        "reply.bpmn",
                        Bpmn.convertToString(Bpmn.createExecutableProcess("reply")
                                .startEvent()
                                .userTask("sign")
                                .camundaCandidateGroups("SUPERIOR_SIGNER")
                                .endEvent()
                                .done()))
                .deploy();
        TallyProcedures.draw(node.bean(ProcessEngine.class));
    }

    @AfterAll
    static void close() {
        node.close();
        DATABASE.close();
    }

    @BeforeEach
    void a_task_waits() {
        node.perform(new Open(tally));
        node.bean(Acts.class).perform(TestActs.now(node.clock), null, sender -> {
            node.bean(Procedures.class).start("reply", new TallyId(tally), Map.of());
            return tally;
        });
        task = mine(TaskCreated.class).stream()
                .filter(step -> step.element().equals("sign"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void goes_from_hand_to_hand_only_by_way_of_all() {
        Act first = TestActs.now(node.clock);
        Act second = TestActs.now(node.clock);
        give(first, takeUp());
        give(first, takeUp());
        assertThatThrownBy(() -> give(second, takeUp()))
                .isInstanceOfSatisfying(
                        Conflict.class, refusal -> assertThat(refusal.code()).isEqualTo("TASK_TAKEN"));
        give(second, new PutBackTask(task.run().instance(), task.task(), UNION));
        give(second, takeUp());
        assertThat(mine(TaskAssigned.class))
                .extracting(TaskAssigned::assignee)
                .containsExactly(first.actor().account(), null, second.actor().account());
        steps.equalEngine(node.bean(LiveTokens.class));
    }

    @Test
    void is_none_of_another_run() {
        unknown(new TakeUpTask("another-run", task.task(), UNION));
        unknown(new PutBackTask(task.run().instance(), "another-task", UNION));
        assertThat(mine(TaskAssigned.class)).isEmpty();
    }

    /** Whoever sends the command may say any organisation: it must be the office whose task it is. */
    @Test
    void is_none_of_an_office_it_is_not_given_to() {
        unknown(new TakeUpTask(task.run().instance(), task.task(), BASE));
        Offices.held = Role.SUPERIOR_REVIEWER;
        unknown(takeUp());
        Offices.held = Role.SUPERIOR_SIGNER;
        unknown(new TakeUpTask(task.run().instance(), task.task(), UnionId.random()));
        give(TestActs.now(node.clock), takeUp());
        unknown(new PutBackTask(task.run().instance(), task.task(), BASE));
        assertThat(mine(TaskAssigned.class)).hasSize(1);
    }

    /** The case is of one union and the other replies; everybody holds one role everywhere. */
    @Configuration(proxyBeanMethods = false)
    static class Offices {

        static Role held = Role.SUPERIOR_SIGNER;

        @Bean
        CaseOffices cases() {
            return (caseId, day) -> Optional.of(new Parties(BASE, UNION));
        }

        @Bean
        Authority authority() {
            Authority authority = mock(Authority.class);
            when(authority.holds(any(), any(), any(), any()))
                    .thenAnswer(asked -> asked.<Set<Role>>getArgument(1).contains(held));
            return authority;
        }
    }

    private TakeUpTask takeUp() {
        return new TakeUpTask(task.run().instance(), task.task(), UNION);
    }

    private void unknown(ProcedureCommand command) {
        assertThatThrownBy(() -> give(TestActs.now(node.clock), command))
                .isInstanceOfSatisfying(
                        NotFound.class, refusal -> assertThat(refusal.code()).isEqualTo("TASK_UNKNOWN"));
    }

    private static void give(Act act, ProcedureCommand command) {
        node.bean(Acts.class).perform(act, null, sender -> {
            sender.send(command);
            return command.instance();
        });
    }

    private <S extends org.jianhui.kernel.process.ProcessStep> List<S> mine(Class<S> kind) {
        return steps.all(kind).stream()
                .filter(step -> step.run().businessKey().equals(tally))
                .toList();
    }
}
