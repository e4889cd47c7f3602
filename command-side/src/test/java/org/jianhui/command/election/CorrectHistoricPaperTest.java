package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.application;
import static org.jianhui.command.election.Given.fixed;
import static org.jianhui.command.election.Given.founded;
import static org.jianhui.command.election.Given.foundingReply;
import static org.jianhui.command.election.Given.groupNotice;
import static org.jianhui.command.election.Given.meetingReply;
import static org.jianhui.command.election.Given.meetingRequest;
import static org.jianhui.command.election.Given.paper;
import static org.jianhui.command.election.Given.posted;
import static org.jianhui.command.election.Given.prepared;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.ElectionCommand.CorrectHistoricPaper;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.election.event.HistoricPaperCorrected;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

@Covers({"R-12", "R-05", "F-03", "E-02"})
class CorrectHistoricPaperTest {

    @Test
    void keeps_the_first_entry_and_reads_the_correction_from_now_on() {
        ElectionScenario case_ = given(founded());
        HistoricPaperCorrected corrected =
                case_.when(correct(application("2022-05-05"), "日期录错"), HistoricPaperCorrected.class);
        assertThat(corrected.reason()).isEqualTo("日期录错");
        case_.and(corrected)
                .refused(correct(foundingReply("2022-05-04", ReplyOutcome.APPROVED), "日期"))
                .by("R-05", "REPLY_BEFORE_REQUEST");
    }

    @Test
    void refuses_a_correction_without_a_reason_or_of_a_paper_not_on_record() {
        given(founded()).refused(correct(application("2022-05-05"), " ")).firstBy("R-12", "REASON_MISSING");
        given(founded()).refused(correct(meetingRequest("2022-05-12"), "日期录错")).firstBy("R-12", "PAPER_NOT_FOUND");
    }

    @Test
    void refuses_a_correction_on_which_later_papers_can_no_longer_rest() {
        given(founded()).refused(correct(application("2022-05-11"), "日期")).firstBy("R-05", "REPLY_BEFORE_REQUEST");
        given(founded())
                .refused(correct(foundingReply("2022-05-11", ReplyOutcome.APPROVED), "日期"))
                .firstBy("F-03", "FOUNDING_NOT_APPROVED");
        given(founded())
                .refused(correct(foundingReply("2022-05-10", ReplyOutcome.REFUSED), "结论"))
                .firstBy("F-03", "FOUNDING_NOT_APPROVED");
        given(prepared())
                .refused(correct(groupNotice("2022-05-13", HeadQualification.PROPOSED_CHAIR), "日期"))
                .firstBy("E-11", "PAPER_OUT_OF_ORDER");
    }

    @Test
    void refuses_to_take_the_approval_from_under_a_fixed_meeting() {
        given(posted("2022-06-20"))
                .and(fixed("2022-06-28"))
                .refused(correct(meetingReply("2022-05-16", ReplyOutcome.REFUSED), "结论"))
                .firstBy("E-02", "MEETING_NOT_APPROVED");
    }

    private static CorrectHistoricPaper correct(HistoricPaper paper, String reason) {
        return new CorrectHistoricPaper(ELECTION, paper, reason);
    }
}
