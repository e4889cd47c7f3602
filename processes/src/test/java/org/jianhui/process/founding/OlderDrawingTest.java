package org.jianhui.process.founding;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.process.ProcedureCommand.MoveToNewestDrawing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A founding on the drawing that knew no void result goes on as it began, and is moved to the newest by order (ADR 0102). */
class OlderDrawingTest {

    private final Township township = new Township();

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
        township.close();
    }

    private void draws(String place) {
        township.node
                .engine()
                .getRepositoryService()
                .createDeployment()
                .addClasspathResource(place)
                .deploy();
    }

    /** Begun while the older drawing was the newest; its election runs. */
    private Case onTheOlderDrawing() {
        draws("drawings/founding-until-a-void-result.bpmn");
        Case founding = new Case(township).on("2022-06-16").electing();
        draws("bpmn/founding.bpmn");
        return founding;
    }

    @Test
    void a_void_result_asks_for_no_task_there_and_the_next_case_is_followed_all_the_same() {
        Case founding = onTheOlderDrawing().resultVoided();
        assertThat(founding.tasks()).isEmpty();
        ElectionId second = founding.opensAnother();
        assertThat(township.node.events(second)).hasSize(6);
        founding.on("2022-07-18").resultApproved();
        assertThat(founding.tasks()).containsExactly("obtain_certificate", "register_police");
    }

    @Test
    void moved_by_order_while_its_election_runs_it_asks_for_the_next_case_after_a_void_result() {
        Case founding = onTheOlderDrawing();
        ProcessInstance run = township.node
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(FoundingProcess.KEY)
                .processInstanceBusinessKey(founding.id.value())
                .singleResult();
        founding.does(new MoveToNewestDrawing(run.getId(), "结果作废后要能另立选举案卷"));
        assertThat(founding.resultVoided().tasks()).containsExactly("open_election");
        founding.opensAnother();
        founding.on("2022-07-18").resultApproved();
        assertThat(founding.tasks()).containsExactly("obtain_certificate", "register_police");
    }
}
