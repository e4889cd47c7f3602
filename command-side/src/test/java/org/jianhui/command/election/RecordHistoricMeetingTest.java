package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.A;
import static org.jianhui.command.election.Given.B;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.OFFICES;
import static org.jianhui.command.election.Given.SCAN;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.held;
import static org.jianhui.command.election.Given.objection;
import static org.jianhui.command.election.Given.posted;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.event.MeetingHeld;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-02", "E-04", "E-08", "E-11", "R-05", "R-12"})
class RecordHistoricMeetingTest {

    @Test
    void a_meeting_held_on_paper_gives_the_same_result_marked_historic() {
        MeetingHeld held = meeting().today("2022-07-10").when(on("2022-06-28", OFFICES), MeetingHeld.class);
        assertThat(held.historic()).isTrue();
        assertThat(held.assembly()).isNull();
        assertThat(held.minutes()).isEqualTo(SCAN);
        assertThat(held.offices()).isEqualTo(OFFICES);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-27, MEETING_BEFORE_ITS_DAY", "2022-06-28, ", "2022-06-29, ", "2022-06-30, DATE_IN_FUTURE"})
    void was_held_on_its_day_or_later_and_not_in_the_future(String heldOn, String code) {
        ElectionScenario scenario = meeting().today("2022-06-29");
        if (code == null) {
            assertThat(scenario.when(on(heldOn, OFFICES))).hasSize(1);
        } else {
            assertThat(scenario.refused(on(heldOn, OFFICES)).violation().first().code())
                    .isEqualTo(code);
        }
    }

    @Test
    void elects_all_three_bodies_and_nobody_twice_into_one() {
        meeting()
                .today("2022-06-28")
                .refused(on("2022-06-28", OFFICES.subList(0, 3)))
                .firstBy("E-08", "ELECTION_INCOMPLETE");
        List<OfficeHolder> twice = new ArrayList<>(OFFICES);
        twice.add(new OfficeHolder(B.person(), Office.VICE_CHAIR));
        meeting().today("2022-06-28").refused(on("2022-06-28", twice)).firstBy("E-08", "ELECTED_TWICE");
    }

    @Test
    void only_who_stood_can_have_been_elected() {
        List<OfficeHolder> stranger = new ArrayList<>(OFFICES);
        stranger.add(new OfficeHolder(new PersonId("person-z"), Office.COMMITTEE_MEMBER));
        meeting().today("2022-06-28").refused(on("2022-06-28", stranger)).firstBy("E-04", "ELECTED_NOT_CANDIDATE");
        List<OfficeHolder> otherBody = new ArrayList<>(OFFICES);
        otherBody.add(new OfficeHolder(A.person(), Office.FUND_AUDIT_MEMBER));
        meeting().today("2022-06-28").refused(on("2022-06-28", otherBody)).firstBy("E-04", "ELECTED_NOT_CANDIDATE");
        meeting()
                .and(objection("objection-1", B))
                .today("2022-06-28")
                .refused(on("2022-06-28", OFFICES))
                .firstBy("E-04", "ELECTED_NOT_CANDIDATE");
    }

    @Test
    void where_voters_may_write_in_others_a_member_nobody_proposed_can_have_been_elected() {
        PersonId written = new PersonId("person-z");
        List<OfficeHolder> offices = new ArrayList<>(OFFICES);
        offices.add(new OfficeHolder(written, Office.COMMITTEE_MEMBER));
        ElectionScenario offering = meeting().writeIns().today("2022-06-28");
        offering.refused(on("2022-06-28", offices)).firstBy("E-04", "ELECTED_NOT_CANDIDATE");
        assertThat(offering.roll("2022-01-01", written)
                        .when(on("2022-06-28", offices), MeetingHeld.class)
                        .offices())
                .isEqualTo(offices);
        meeting()
                .roll("2022-01-01", written)
                .today("2022-06-28")
                .refused(on("2022-06-28", offices))
                .firstBy("E-04", "ELECTED_NOT_CANDIDATE");
        offering.roll("2022-01-01", written, B.person())
                .and(objection("objection-1", B))
                .refused(on("2022-06-28", offices))
                .firstBy("E-04", "ELECTED_NOT_CANDIDATE");
    }

    @Test
    void is_proved_by_its_minutes() {
        AttachmentId unknown = new AttachmentId("attachment-unknown");
        meeting()
                .today("2022-06-28")
                .refused(new RecordHistoricMeeting(ELECTION, day("2022-06-28"), OFFICES, unknown))
                .firstBy("R-05", "PROOF_NOT_ON_RECORD");
    }

    @Test
    void comes_after_the_clearance_and_once() {
        given(posted("2022-06-20")).refused(on("2022-06-28", OFFICES)).firstBy("E-11", "STEP_SKIPPED");
        given(held()).refused(on("2022-06-28", OFFICES)).firstBy("E-11", "STEP_NOT_DUE");
    }

    private static ElectionScenario meeting() {
        return given(cleared("2022-06-20", "2022-06-28"));
    }

    private static RecordHistoricMeeting on(String heldOn, List<OfficeHolder> offices) {
        return new RecordHistoricMeeting(ELECTION, day(heldOn), offices, SCAN);
    }
}
