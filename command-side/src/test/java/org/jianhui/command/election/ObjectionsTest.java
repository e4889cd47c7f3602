package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.A;
import static org.jianhui.command.election.Given.B;
import static org.jianhui.command.election.Given.C;
import static org.jianhui.command.election.Given.D;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.completed;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.fixed;
import static org.jianhui.command.election.Given.objection;
import static org.jianhui.command.election.Given.posted;
import static org.jianhui.command.election.Given.sealed;

import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.ClearMeeting;
import org.jianhui.kernel.election.ElectionCommand.RecordObjection;
import org.jianhui.kernel.election.ElectionCommand.RuleOnObjection;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.event.MeetingCleared;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.election.event.ObjectionRecorded;
import org.jianhui.kernel.election.event.ObjectionRuled;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-07", "R-12"})
class ObjectionsTest {

    private static final ObjectionId FIRST = new ObjectionId("objection-1");

    @Test
    void are_taken_against_who_is_on_the_notice_from_the_day_of_posting() {
        ElectionScenario hanging = given(posted("2022-06-20")).today("2022-06-21");
        assertThat(hanging.when(object(B, "2022-06-20"), ObjectionRecorded.class)
                        .late())
                .isFalse();
        hanging.refused(object(B, "2022-06-19")).firstBy("E-07", "OBJECTION_BEFORE_NOTICE");
        hanging.refused(object(new Candidacy(B.person(), Body.WOMEN_COMMITTEE), "2022-06-21"))
                .firstBy("E-07", "UNKNOWN_CANDIDATE");
        given(approved("2022-06-20"))
                .today("2022-06-21")
                .refused(object(B, "2022-06-21"))
                .firstBy("E-11", "STEP_SKIPPED");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-26, false", "2022-06-27, false", "2022-06-28, true"})
    void after_the_last_day_are_taken_but_marked_late(String on, boolean late) {
        assertThat(given(posted("2022-06-20"))
                        .today(on)
                        .when(object(B, on), ObjectionRecorded.class)
                        .late())
                .isEqualTo(late);
    }

    @Test
    void are_recorded_once_and_ruled_on_once() {
        ElectionScenario objected =
                given(posted("2022-06-20")).and(objection("objection-1", B)).today("2022-06-22");
        objected.refused(object(B, "2022-06-21")).firstBy("E-07", "OBJECTION_ALREADY_RECORDED");
        ObjectionRuled ruled = objected.when(rule(ObjectionRuling.REJECTED), ObjectionRuled.class);
        assertThat(ruled.against()).isEqualTo(B);
        objected.and(ruled).refused(rule(ObjectionRuling.UPHELD)).firstBy("E-07", "OBJECTION_NOT_OPEN");
    }

    @Test
    void upheld_take_the_candidate_out_for_good() {
        ElectionScenario out = given(completed("2022-06-20"))
                .and(objection("objection-1", B))
                .and(ruled(B, ObjectionRuling.UPHELD))
                .and(fixed("2022-06-28"))
                .today("2022-06-28");
        MeetingCleared cleared = out.when(new ClearMeeting(ELECTION), MeetingCleared.class);
        assertThat(Slate.candidacies(cleared.candidates())).containsExactly(A, C, D);
        assertThat(cleared.blocked()).isEmpty();
    }

    @Test
    void upheld_against_the_last_candidate_of_a_body_take_the_date_away() {
        MeetingDateBlocked blocked = given(posted("2022-06-20"))
                .and(fixed("2022-06-28"))
                .and(objection("objection-1", D))
                .today("2022-06-22")
                .when(rule(ObjectionRuling.UPHELD), MeetingDateBlocked.class);
        assertThat(blocked.cause()).isEqualTo(MeetingBlock.BODY_WITHOUT_CANDIDATE);
        assertThat(given(Given.cleared("2022-06-20", "2022-06-28"))
                        .and(objection("objection-1", D))
                        .today("2022-06-28")
                        .meetingInSession()
                        .when(rule(ObjectionRuling.UPHELD)))
                .as("a vote that runs goes on without the candidate")
                .hasExactlyElementsOfTypes(ObjectionRuled.class);
    }

    private static ObjectionRuled ruled(Candidacy against, ObjectionRuling ruling) {
        return new ObjectionRuled(ELECTION, FIRST, against, ruling, sealed("person-b"), day("2022-06-22"));
    }

    private static RecordObjection object(Candidacy against, String on) {
        return new RecordObjection(ELECTION, FIRST, against, null, sealed("person-x"), day(on));
    }

    private static RuleOnObjection rule(ObjectionRuling ruling) {
        return new RuleOnObjection(ELECTION, FIRST, ruling, sealed("person-b"));
    }
}
