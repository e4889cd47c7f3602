package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.COUNTY;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.SCAN;
import static org.jianhui.command.election.Given.application;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.founded;
import static org.jianhui.command.election.Given.foundingReply;
import static org.jianhui.command.election.Given.groupNotice;
import static org.jianhui.command.election.Given.meetingReply;
import static org.jianhui.command.election.Given.meetingRequest;
import static org.jianhui.command.election.Given.opened;
import static org.jianhui.command.election.Given.openedLater;
import static org.jianhui.command.election.Given.paper;
import static org.jianhui.command.election.Given.recorded;

import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.HistoricPaperRecorded;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"F-03", "F-04", "F-08", "E-01", "E-11", "R-05", "R-12"})
class RecordHistoricPaperTest {

    @Test
    void AC_027_refuses_the_group_while_the_founding_has_no_reply() {
        given(opened(), recorded(application("2022-06-16")))
                .today("2022-06-20")
                .refused(record(groupNotice("2022-06-18", HeadQualification.PROPOSED_CHAIR)))
                .firstBy("F-03", "FOUNDING_NOT_APPROVED");
    }

    @Test
    void AC_029_a_refused_founding_ends_the_case_and_forms_no_group() {
        ElectionScenario asked = given(opened(), recorded(application("2022-05-04")));
        HistoricPaper refusal = foundingReply("2022-05-10", ReplyOutcome.REFUSED);
        assertThat(asked.when(record(refusal), ElectionEnded.class).cause()).isEqualTo(EndCause.FOUNDING_REFUSED);

        asked.and(recorded(refusal), new ElectionEnded(ELECTION, EndCause.FOUNDING_REFUSED, null, day("2022-05-10")))
                .refused(record(groupNotice("2022-05-12", HeadQualification.PROPOSED_CHAIR)))
                .firstBy("F-03", "FOUNDING_NOT_APPROVED")
                .by("E-11", "CASE_ENDED");
    }

    @ParameterizedTest
    @CsvSource({"2022-05-09, false", "2022-05-10, true", "2022-05-11, true"})
    void the_group_is_set_up_on_the_day_of_the_approval_or_after(String dated, boolean accepted) {
        ElectionScenario approved = given(
                opened(),
                recorded(application("2022-05-04")),
                recorded(foundingReply("2022-05-10", ReplyOutcome.APPROVED)));
        RecordHistoricPaper command = record(groupNotice(dated, HeadQualification.PROPOSED_CHAIR));
        if (accepted) {
            assertThat(approved.when(command)).hasSize(1);
        } else {
            approved.refused(command).firstBy("F-03", "FOUNDING_NOT_APPROVED");
        }
    }

    @Test
    void AC_030_refuses_a_head_with_neither_qualification() {
        ElectionScenario approved = given(
                opened(),
                recorded(application("2022-05-04")),
                recorded(foundingReply("2022-05-10", ReplyOutcome.APPROVED)));
        approved.refused(record(groupNotice("2022-05-10", HeadQualification.OTHER)))
                .firstBy("F-04", "HEAD_NOT_QUALIFIED");
        approved.when(record(groupNotice("2022-05-10", HeadQualification.PARTY_OR_GOVERNMENT_DEPUTY)));
    }

    @ParameterizedTest
    @CsvSource({"2022-05-03, false", "2022-05-04, true", "2022-05-05, true"})
    void a_reply_is_not_dated_before_its_request(String dated, boolean accepted) {
        ElectionScenario asked = given(opened(), recorded(application("2022-05-04")));
        RecordHistoricPaper command = record(foundingReply(dated, ReplyOutcome.APPROVED));
        if (accepted) {
            assertThat(asked.when(command, HistoricPaperRecorded.class).basis().rules())
                    .contains("R-05", "F-08", "E-01");
        } else {
            asked.refused(command).firstBy("R-05", "REPLY_BEFORE_REQUEST");
        }
    }

    @Test
    void refuses_a_reply_without_its_request() {
        given(opened())
                .refused(record(foundingReply("2022-05-10", ReplyOutcome.APPROVED)))
                .firstBy("R-05", "REPLY_WITHOUT_REQUEST");
    }

    @Test
    void refuses_a_second_reply_to_one_request() {
        HistoricPaper second = paper(
                "paper-9",
                PaperKind.FOUNDING_REPLY,
                "复9号",
                "2022-05-11",
                PaperIssuer.UPPER_UNION,
                "paper-1",
                ReplyOutcome.APPROVED);
        given(
                        opened(),
                        recorded(application("2022-05-04")),
                        recorded(foundingReply("2022-05-10", ReplyOutcome.APPROVED)))
                .refused(record(second))
                .firstBy("R-05", "ALREADY_REPLIED");
    }

    @Test
    void refuses_a_reply_of_another_union_than_the_upper_one_of_the_case() {
        HistoricPaper other = new HistoricPaper(
                new PaperId("paper-2"),
                PaperKind.FOUNDING_REPLY,
                "复1号",
                day("2022-05-10"),
                PaperIssuer.UPPER_UNION,
                COUNTY,
                SCAN,
                new PaperId("paper-1"),
                ReplyOutcome.APPROVED,
                null);
        given(opened(), recorded(application("2022-05-04")))
                .refused(record(other))
                .firstBy("F-08", "WRONG_UPPER_UNION");
    }

    @Test
    void refuses_a_meeting_request_in_the_unions_name() {
        given(founded())
                .refused(record(paper(
                        "paper-4", PaperKind.MEETING_REQUEST, "工1号", "2022-05-12", PaperIssuer.BASE_UNION, null, null)))
                .firstBy("E-01", "WRONG_ISSUER");
    }

    /** Its committee asks for the meeting; what founded the union belongs to its first case. */
    @Test
    void in_a_later_election_the_union_asks_and_no_paper_of_a_founding_is_entered() {
        given(openedLater())
                .when(record(paper(
                        "paper-4",
                        PaperKind.MEETING_REQUEST,
                        "工1号",
                        "2022-05-12",
                        PaperIssuer.BASE_UNION,
                        null,
                        null)));
        given(openedLater()).refused(record(meetingRequest("2022-05-12"))).firstBy("E-01", "WRONG_ISSUER");
        given(openedLater()).refused(record(application("2022-05-04"))).firstBy("E-11", "STEP_NOT_DUE");
    }

    @Test
    void refuses_a_meeting_request_before_there_is_a_group() {
        Refusal refusal =
                given(opened()).refused(record(meetingRequest("2022-05-12"))).firstBy("E-11", "STEP_SKIPPED");
        assertThat(refusal.fact("missing")).isEqualTo("GROUP_NOTICE");
        given(founded()).refused(record(meetingRequest("2022-05-09"))).firstBy("E-11", "PAPER_OUT_OF_ORDER");
    }

    @Test
    void takes_a_new_request_after_the_meeting_was_refused() {
        given(founded())
                .and(recorded(meetingRequest("2022-05-12")))
                .and(recorded(meetingReply("2022-05-16", ReplyOutcome.REFUSED)))
                .when(record(paper(
                        "paper-6",
                        PaperKind.MEETING_REQUEST,
                        "筹3号",
                        "2022-05-17",
                        PaperIssuer.PREPARATORY_GROUP,
                        null,
                        null)));
    }

    @Test
    void refuses_a_number_twice_a_paper_twice_and_a_day_to_come() {
        given(founded())
                .refused(record(paper(
                        "paper-8",
                        PaperKind.MEETING_REQUEST,
                        "筹1号",
                        "2022-05-12",
                        PaperIssuer.PREPARATORY_GROUP,
                        null,
                        null)))
                .firstBy("R-05", "PAPER_NUMBER");
        given(opened(), recorded(application("2022-05-04")))
                .refused(record(application("2022-05-04")))
                .by("R-05", "PAPER_ALREADY_ENTERED");
        given(opened())
                .today("2022-05-03")
                .refused(record(application("2022-05-04")))
                .firstBy("R-12", "DATE_IN_FUTURE");
    }

    @Test
    void refuses_a_paper_that_lacks_what_its_kind_demands() {
        given(opened(), recorded(application("2022-05-04")))
                .refused(record(paper(
                        "paper-2",
                        PaperKind.FOUNDING_REPLY,
                        "复1号",
                        "2022-05-10",
                        PaperIssuer.UPPER_UNION,
                        "paper-1",
                        null)))
                .firstBy("R-05", "PAPER_INCOMPLETE");
    }

    private static RecordHistoricPaper record(HistoricPaper paper) {
        return new RecordHistoricPaper(ELECTION, paper);
    }
}
