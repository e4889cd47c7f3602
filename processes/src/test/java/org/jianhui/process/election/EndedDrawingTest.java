package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case on a drawing that ended with the day of the meeting goes on by the newest when it gets another day (ADR 0157). */
class EndedDrawingTest {

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

    /** Opened while the older drawing was the newest; its meeting is fixed for 28 June. */
    private FirstMeeting onTheOlderDrawing() {
        draws("drawings/election-candidates-until-the-day.bpmn");
        FirstMeeting meeting = new FirstMeeting(township, 36);
        draws("bpmn/election-candidates.bpmn");
        return meeting;
    }

    private int version(FirstMeeting meeting) {
        return township
                .node
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(ElectionProcess.KEY)
                .processInstanceBusinessKey(meeting.election.id.value())
                .list()
                .stream()
                .map(run -> township.node
                        .engine()
                        .getRepositoryService()
                        .getProcessDefinition(run.getProcessDefinitionId())
                        .getVersion())
                .findFirst()
                .orElse(0);
    }

    @Test
    void as_long_as_its_day_is_to_come_it_stays_on_its_drawing() {
        FirstMeeting meeting = onTheOlderDrawing().on("2022-06-28");
        meeting.election.fixes("2022-06-30");
        assertThat(version(meeting)).isEqualTo(2);
        assertThat(township.node.events(meeting.election.id)).endsWith("election.meeting-cleared");
    }

    @Test
    void with_another_day_it_is_cleared_again_and_held() {
        FirstMeeting meeting = onTheOlderDrawing().on("2022-06-29");
        assertThat(meeting.election.isOver()).as("the older drawing has ended").isTrue();
        meeting.election.fixes("2022-07-08");
        assertThat(version(meeting)).isEqualTo(3);
        assertThat(township.node.events(meeting.election.id))
                .endsWith("election.meeting-date-fixed", "election.meeting-cleared");
        meeting.on("2022-07-09").election.fixes("2022-07-12").on("2022-07-12").held("2022-07-12");
        assertThat(meeting.election.tasks()).containsExactly("report_result");
    }

    @Test
    void given_up_after_its_day_it_asks_for_another() {
        FirstMeeting meeting =
                onTheOlderDrawing().convened(AssemblyForm.FULL_MEETING).on("2022-06-29");
        meeting.does(new AbandonAssembly(meeting.id, "场地取消"));
        assertThat(meeting.election.tasks()).contains("fix_meeting_date");
        meeting.election.fixes("2022-07-08");
        assertThat(township.node.events(meeting.election.id)).endsWith("election.meeting-cleared");
    }
}
