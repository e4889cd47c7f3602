package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.TermCommand.RecordReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.ReplyToCommittee;
import org.jianhui.kernel.term.TermCommand.RequestReelectionMeeting;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionMeetingRequested;
import org.jianhui.kernel.term.event.RequestReplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committee in office asks for the meeting that elects the next one, and the superior replies. */
@Covers({"E-01", "E-02", "E-13", "R-05"})
class RequestReelectionMeetingTest {

    private static final ElectionId NEXT = new ElectionId("election-2");
    private static final RequestReelectionMeeting ASKING =
            Given.askingForMeeting("2027-05-03", "太农工〔2027〕2号", PaperIssuer.BASE_UNION, AssemblyForm.FULL_MEETING);
    private static final RequestReelectionMeeting AGAIN =
            Given.askingForMeeting("2027-05-06", "太农工〔2027〕4号", PaperIssuer.BASE_UNION, AssemblyForm.FULL_MEETING);

    private static TermScenario reelecting() {
        return given(Given.began(), Given.reelection(NEXT)).today("2027-05-03");
    }

    private static TermScenario asked() {
        return reelecting().and(Given.meetingRequested(NEXT)).today("2027-05-05");
    }

    @Test
    void it_goes_up_in_the_name_of_the_union_for_the_case_that_runs() {
        ReelectionMeetingRequested requested = reelecting().when(ASKING, ReelectionMeetingRequested.class);
        assertThat(requested.election()).isEqualTo(NEXT);
        assertThat(requested.members()).isNull();
        assertThat(requested.replyDueOn()).isEqualTo("2027-05-18");
        reelecting()
                .refused(Given.askingForMeeting(
                        "2027-05-03", "太农筹〔2027〕1号", PaperIssuer.PREPARATORY_GROUP, AssemblyForm.FULL_MEETING))
                .by("E-09", "WRONG_ISSUER");
    }

    @Test
    void it_waits_for_the_case_of_the_next_election() {
        given(Given.began()).today("2027-05-03").refused(ASKING).by("E-11", "STEP_SKIPPED");
        reelecting()
                .and(new ReelectionEnded(Given.TERM, NEXT, EndCause.ABANDONED, Given.day("2027-05-02")))
                .refused(ASKING)
                .by("E-11", "STEP_SKIPPED");
        given(Given.began(), Given.reelection(NEXT), Given.ended("2027-05-02"))
                .today("2027-05-03")
                .refused(ASKING)
                .firstBy("E-11", "CASE_ENDED");
    }

    @ParameterizedTest
    @CsvSource({"99, false", "100, true", "101, true"})
    void delegates_may_meet_only_from_a_hundred_members_on(int members, boolean accepted) {
        TermScenario known = reelecting().members("2022-06-01", members);
        RequestReelectionMeeting congress =
                Given.askingForMeeting("2027-05-03", "太农工〔2027〕2号", PaperIssuer.BASE_UNION, AssemblyForm.CONGRESS);
        if (accepted) {
            assertThat(known.when(congress, ReelectionMeetingRequested.class).members())
                    .isEqualTo(members);
        } else {
            known.refused(congress).by("E-13", "CONGRESS_NOT_ALLOWED");
        }
        assertThat(reelecting().when(congress)).as("nobody on record").hasSize(1);
    }

    @Test
    void the_superior_signs_its_reply_or_records_it_from_paper() {
        RequestReplied signed = asked().when(
                        new ReplyToCommittee(
                                Given.TERM,
                                Given.reply("2027-05-05", ReplySource.SIGNED_HERE),
                                ReplyOutcome.APPROVED,
                                null),
                        RequestReplied.class);
        assertThat(signed.about()).isEqualTo(TermRequest.REELECTION_MEETING);
        assertThat(signed.signedBy()).isEqualTo(TermScenario.ACTOR);
        RequestReplied recorded = asked().when(
                        new RecordReplyToCommittee(
                                Given.TERM,
                                Given.reply("2027-05-05", ReplySource.RECORDED_FROM_PAPER),
                                ReplyOutcome.REFUSED,
                                "条件不具备"),
                        RequestReplied.class);
        assertThat(recorded.reason()).isEqualTo("条件不具备");
        assertThat(recorded.signedBy()).isNull();
        asked().refused(new ReplyToCommittee(
                        Given.TERM, Given.reply("2027-05-05", ReplySource.SIGNED_HERE), ReplyOutcome.RETURNED, " "))
                .by("R-12", "REASON_MISSING");
    }

    @Test
    void after_a_return_it_is_asked_again_under_another_number_and_after_leave_no_more() {
        TermScenario returned =
                asked().and(Given.meetingReplied(ReplyOutcome.RETURNED)).today("2027-05-06");
        assertThat(returned.when(AGAIN)).hasSize(1);
        returned.refused(ASKING).by("R-05", "PAPER_NUMBER");
        asked().today("2027-05-06").refused(AGAIN).by("E-11", "STEP_NOT_DUE");
        asked().and(Given.meetingReplied(ReplyOutcome.APPROVED))
                .today("2027-05-06")
                .refused(AGAIN)
                .by("E-11", "STEP_NOT_DUE");
    }

    @Test
    void leave_for_a_case_that_came_to_nothing_is_none_for_the_next() {
        ElectionId third = new ElectionId("election-3");
        List<?> events = asked().and(
                        Given.meetingReplied(ReplyOutcome.APPROVED),
                        new ReelectionEnded(Given.TERM, NEXT, EndCause.ABANDONED, Given.day("2027-05-06")),
                        Given.reelection(third))
                .today("2027-05-06")
                .when(AGAIN);
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        ReelectionMeetingRequested.class,
                        asked -> assertThat(asked.election()).isEqualTo(third));
    }
}
