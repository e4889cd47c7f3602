package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.founding.FoundingCommand.RecordMeetingReply;
import org.jianhui.kernel.founding.FoundingCommand.ReplyToMeetingRequest;
import org.jianhui.kernel.founding.FoundingCommand.RequestMeeting;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request for the first meeting and its reply (E-01, E-02, E-13, F-07). */
@Covers({"E-01", "E-02", "E-13", "F-07"})
class RequestMeetingTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void needs_a_union_group_with_an_elected_leader(int groups, boolean accepted) {
        FoundingScenario grouped = given(Given.grouped()).today("2022-06-18").electorate(30, groups);
        if (accepted) {
            assertThat(grouped.when(ask(AssemblyForm.FULL_MEETING), MeetingRequested.class)
                            .unionGroups())
                    .isEqualTo(groups);
        } else {
            grouped.refused(ask(AssemblyForm.FULL_MEETING)).firstBy("F-07", "NO_UNION_GROUP");
        }
    }

    @ParameterizedTest
    @CsvSource({"99, true", "100, false", "101, false"})
    void asks_for_a_congress_from_a_hundred_members_on(int members, boolean refused) {
        FoundingScenario grouped = given(Given.grouped()).today("2022-06-18").electorate(members, 1);
        if (refused) {
            grouped.refused(ask(AssemblyForm.CONGRESS)).firstBy("E-13", "CONGRESS_NOT_ALLOWED");
        } else {
            assertThat(grouped.when(ask(AssemblyForm.CONGRESS), MeetingRequested.class)
                            .warnings())
                    .isEmpty();
        }
        assertThat(grouped.when(ask(AssemblyForm.FULL_MEETING), MeetingRequested.class)
                        .warnings())
                .isEmpty();
    }

    @Test
    void goes_up_in_the_groups_name_not_before_the_group_and_not_without_it() {
        FoundingScenario grouped = given(Given.grouped()).today("2022-06-18");
        grouped.refused(new RequestMeeting(
                        Given.FOUNDING,
                        request("太农工〔2022〕1号", "2022-06-18", PaperIssuer.BASE_UNION),
                        AssemblyForm.FULL_MEETING))
                .firstBy("E-01", "WRONG_ISSUER");
        grouped.refused(new RequestMeeting(
                        Given.FOUNDING,
                        request("太农筹〔2022〕2号", "2022-06-16", PaperIssuer.PREPARATORY_GROUP),
                        AssemblyForm.FULL_MEETING))
                .firstBy("E-11", "PAPER_OUT_OF_ORDER");
        given(Given.approved("2022-06-17"))
                .today("2022-06-18")
                .refused(ask(AssemblyForm.FULL_MEETING))
                .firstBy("E-11", "STEP_SKIPPED");
    }

    @Test
    void is_asked_again_after_a_refusal_or_a_return_and_not_after_an_approval() {
        RequestMeeting again = new RequestMeeting(
                Given.FOUNDING,
                request("太农筹〔2022〕6号", "2022-06-20", PaperIssuer.PREPARATORY_GROUP),
                AssemblyForm.FULL_MEETING);
        for (ReplyOutcome outcome : List.of(ReplyOutcome.REFUSED, ReplyOutcome.RETURNED)) {
            assertThat(given(Given.asked())
                            .and(Given.meetingReplied(outcome))
                            .today("2022-06-20")
                            .when(again))
                    .hasSize(1);
        }
        given(Given.asked())
                .and(Given.meetingReplied(ReplyOutcome.APPROVED))
                .today("2022-06-20")
                .refused(again)
                .firstBy("E-11", "STEP_NOT_DUE");
    }

    @Test
    void is_replied_to_once_with_a_reason_unless_approved() {
        ReplyPaper reply = Given.signed("复2号", "2022-06-19", Given.ASKED);
        FoundingScenario asked = given(Given.asked()).today("2022-06-19");
        assertThat(asked.when(
                                new ReplyToMeetingRequest(Given.FOUNDING, reply, ReplyOutcome.APPROVED, null),
                                MeetingReplied.class)
                        .signedBy())
                .isEqualTo(FoundingScenario.ACTOR);
        asked.refused(new ReplyToMeetingRequest(Given.FOUNDING, reply, ReplyOutcome.RETURNED, null))
                .firstBy("R-12", "REASON_MISSING");
        ReplyPaper paper = Given.recorded("复2号", "2022-06-19", Given.ASKED);
        assertThat(asked.when(new RecordMeetingReply(Given.FOUNDING, paper, ReplyOutcome.APPROVED, null)))
                .hasSize(1);
        given(Given.grouped())
                .today("2022-06-19")
                .refused(new ReplyToMeetingRequest(Given.FOUNDING, reply, ReplyOutcome.APPROVED, null))
                .firstBy("E-11", "STEP_SKIPPED");
        given(Given.asked())
                .and(Given.meetingReplied(ReplyOutcome.APPROVED))
                .today("2022-06-19")
                .refused(new ReplyToMeetingRequest(Given.FOUNDING, reply, ReplyOutcome.APPROVED, null))
                .firstBy("R-05", "ALREADY_REPLIED");
    }

    private static RequestMeeting ask(AssemblyForm form) {
        return new RequestMeeting(Given.FOUNDING, Given.ASKED, form);
    }

    private static RequestPaper request(String number, String dated, PaperIssuer issuer) {
        return new RequestPaper(new PaperId("paper-8"), number, Given.day(dated), issuer);
    }
}
