package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.OFFICES;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.completed;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.fixed;
import static org.jianhui.command.election.Given.held;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.InterruptNotice;
import org.jianhui.kernel.election.ElectionResultCommand.RecordMeetingHeld;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Covers({"E-08", "E-11"})
class RecordMeetingHeldTest {

    @Test
    void tells_who_was_elected_to_what() {
        MeetingHeld held = given(cleared("2022-06-20", "2022-06-28"))
                .today("2022-06-28")
                .when(meeting(OFFICES), MeetingHeld.class);
        assertThat(held.offices()).isEqualTo(OFFICES);
        assertThat(held.union()).isEqualTo(Given.UNION);
        assertThat(held.historic()).isFalse();
        assertThat(held.minutes()).isNull();
        assertThat(held.basis().rules()).contains("E-08");
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void is_refused_when_a_body_has_nobody(Body body) {
        List<OfficeHolder> others =
                OFFICES.stream().filter(each -> each.office().body() != body).toList();
        Refusal refusal = given(cleared("2022-06-20", "2022-06-28")).refused(meeting(others));
        refusal.firstBy("E-08", "ELECTION_INCOMPLETE");
        assertThat(refusal.fact("missing")).isEqualTo(body.name());
    }

    @Test
    void one_elected_person_is_a_result_of_the_body() {
        given(cleared("2022-06-20", "2022-06-28")).when(meeting(OFFICES.subList(1, 4)), MeetingHeld.class);
    }

    @Test
    void needs_a_cleared_meeting_and_is_told_once() {
        given(completed("2022-06-20")).refused(meeting(OFFICES)).firstBy("E-11", "STEP_SKIPPED");
        given(completed("2022-06-20"))
                .and(fixed("2022-06-28"))
                .refused(meeting(OFFICES))
                .firstBy("E-11", "STEP_SKIPPED");
        given(held()).refused(meeting(OFFICES)).firstBy("E-11", "STEP_NOT_DUE");
    }

    @Test
    void nothing_before_the_meeting_is_changed_any_more() {
        given(held())
                .today("2022-06-28")
                .refused(new FixMeetingDate(ELECTION, day("2022-07-05")))
                .firstBy("E-11", "STEP_NOT_DUE");
        given(held())
                .today("2022-06-28")
                .refused(new InterruptNotice(ELECTION, day("2022-06-22"), NoticeInterruption.REMOVED, null))
                .firstBy("E-11", "STEP_NOT_DUE");
        assertThat(given(held()).when(new ClearMeeting(ELECTION))).isEmpty();
    }

    private static RecordMeetingHeld meeting(List<OfficeHolder> offices) {
        return new RecordMeetingHeld(ELECTION, new AssemblyId("assembly-1"), day("2022-06-28"), offices);
    }
}
