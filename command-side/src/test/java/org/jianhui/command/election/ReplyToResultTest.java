package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.OFFICES;
import static org.jianhui.command.election.Given.REPORT;
import static org.jianhui.command.election.Given.SCAN;
import static org.jianhui.command.election.Given.UNION;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.held;
import static org.jianhui.command.election.Given.reported;

import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.ElectionCommand.RuleOnObjection;
import org.jianhui.kernel.election.ElectionResultCommand.RecordResultReply;
import org.jianhui.kernel.election.ElectionResultCommand.ReplyToResult;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ResultApproved;
import org.jianhui.kernel.election.event.ResultVoided;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-10", "E-11", "I-31", "I-37", "R-05", "R-12"})
class ReplyToResultTest {

    @Test
    void approval_puts_the_elected_into_office_from_its_day_and_ends_the_case() {
        List<ElectionEvent> events =
                given(reported()).today("2022-07-04").when(signed("2022-07-04", ResultDecision.APPROVE, null));
        assertThat(events).hasExactlyElementsOfTypes(ResultApproved.class, ElectionEnded.class);
        ResultApproved approved = (ResultApproved) events.get(0);
        assertThat(approved.union()).isEqualTo(UNION);
        assertThat(approved.offices()).isEqualTo(OFFICES);
        assertThat(approved.approvedOn()).isEqualTo(day("2022-07-04"));
        assertThat(approved.termEndsOn()).isEqualTo(day("2027-07-03"));
        assertThat(approved.signedBy()).isEqualTo(ElectionScenario.ACTOR);
        assertThat(((ElectionEnded) events.get(1)).cause()).isEqualTo(EndCause.RESULT_APPROVED);
    }

    @Test
    void a_void_result_has_its_reason_and_ends_the_case_too() {
        given(reported())
                .today("2022-07-04")
                .refused(signed("2022-07-04", ResultDecision.VOID, null))
                .firstBy("R-12", "REASON_MISSING");
        List<ElectionEvent> events =
                given(reported()).today("2022-07-04").when(signed("2022-07-04", ResultDecision.VOID, "到会人数不足"));
        assertThat(events).hasExactlyElementsOfTypes(ResultVoided.class, ElectionEnded.class);
        assertThat(((ResultVoided) events.get(0)).reason()).isEqualTo("到会人数不足");
        assertThat(((ElectionEnded) events.get(1)).cause()).isEqualTo(EndCause.RESULT_VOIDED);
    }

    /** Objections that were upheld after the meeting, or are still open, stand in what the approval rests on. */
    @Test
    void approval_says_whom_of_the_elected_an_objection_excluded_or_still_concerns() {
        ReplyToResult reply = signed("2022-07-04", ResultDecision.APPROVE, null);
        ElectionScenario objected = given(reported())
                .and(Given.objection("objection-1", Given.A), Given.objection("objection-2", Given.B))
                .today("2022-07-04");
        ResultApproved doubtful = objected.when(reply, ResultApproved.class);
        assertThat(doubtful.basis().rules()).contains("E-07");
        assertThat(doubtful.basis().facts()).contains(Fact.of("blocked", List.of(Given.A, Given.B)));
        ElectionEvent upheld = objected.when(new RuleOnObjection(
                        ELECTION, new ObjectionId("objection-1"), ObjectionRuling.UPHELD, Given.sealed("person-a")))
                .get(0);
        ResultApproved approved = objected.and(upheld).when(reply, ResultApproved.class);
        assertThat(approved.basis().facts())
                .contains(Fact.of("leftOut", List.of(Given.A)), Fact.of("blocked", List.of(Given.B)));
        assertThat(given(reported())
                        .today("2022-07-04")
                        .when(reply, ResultApproved.class)
                        .basis()
                        .rules())
                .doesNotContain("E-07");
    }

    @Test
    void nothing_follows_an_ended_case() {
        ElectionEvent[] over = Given.events(
                reported(), new ElectionEnded(ELECTION, EndCause.RESULT_APPROVED, null, day("2022-07-04")));
        given(over)
                .today("2022-07-05")
                .refused(signed("2022-07-05", ResultDecision.VOID, "再议"))
                .firstBy("E-11", "CASE_ENDED");
    }

    @Test
    void a_paper_reply_is_recorded_with_its_scan_and_signed_by_nobody_here() {
        ResultApproved approved = given(reported())
                .today("2022-07-10")
                .when(recorded(ReplySource.RECORDED_FROM_PAPER, SCAN), ResultApproved.class);
        assertThat(approved.signedBy()).isNull();
        given(reported())
                .today("2022-07-10")
                .refused(recorded(ReplySource.RECORDED_FROM_PAPER, null))
                .firstBy("R-05", "REPLY_SOURCE");
        given(reported())
                .today("2022-07-10")
                .refused(recorded(ReplySource.SIGNED_HERE, SCAN))
                .firstBy("R-05", "REPLY_SOURCE");
        given(reported())
                .today("2022-07-10")
                .refused(recorded(ReplySource.RECORDED_FROM_PAPER, new AttachmentId("attachment-unknown")))
                .firstBy("R-05", "PROOF_NOT_ON_RECORD");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-28, REPLY_BEFORE_REQUEST", "2022-06-29, ", "2022-07-02, ", "2022-07-03, DATE_IN_FUTURE"})
    void is_dated_from_the_report_to_today(String dated, String code) {
        ElectionScenario scenario = given(reported()).today("2022-07-02");
        ReplyToResult reply = signed(dated, ResultDecision.APPROVE, null);
        if (code == null) {
            assertThat(scenario.when(reply)).hasSize(2);
        } else {
            Refusal refusal = scenario.refused(reply);
            assertThat(refusal.violation().rules()).extracting(Rule::code).contains(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-07-02, true", "2022-07-03, false"})
    void signed_here_and_dated_back_more_than_three_days_needs_a_reason(String today, boolean free) {
        ReplyToResult reply = signed("2022-06-29", ResultDecision.APPROVE, null);
        if (free) {
            assertThat(given(reported()).today(today).when(reply)).hasSize(2);
        } else {
            given(reported()).today(today).refused(reply).firstBy("R-12", "BACKDATED_WITHOUT_REASON");
            assertThat(given(reported()).today(today).backdatedBecause("停电").when(reply))
                    .hasSize(2);
        }
    }

    @Test
    void answers_the_report_and_comes_after_it() {
        ReplyPaper other = new ReplyPaper(
                new PaperId("paper-r"), "复4号", day("2022-07-04"), Given.REQUEST.paper(), ReplySource.SIGNED_HERE, null);
        given(reported())
                .today("2022-07-04")
                .refused(new ReplyToResult(ELECTION, other, ResultDecision.APPROVE, null))
                .firstBy("R-05", "REPLY_WITHOUT_REQUEST");
        given(held())
                .today("2022-07-04")
                .refused(signed("2022-07-04", ResultDecision.APPROVE, null))
                .firstBy("E-11", "STEP_SKIPPED");
        given(cleared("2022-06-20", "2022-06-28"))
                .today("2022-07-04")
                .refused(signed("2022-07-04", ResultDecision.APPROVE, null))
                .firstBy("E-11", "STEP_SKIPPED");
    }

    private static ReplyToResult signed(String dated, ResultDecision decision, String reason) {
        return new ReplyToResult(ELECTION, reply(dated, ReplySource.SIGNED_HERE, null), decision, reason);
    }

    private static RecordResultReply recorded(ReplySource source, AttachmentId scan) {
        return new RecordResultReply(ELECTION, reply("2022-07-04", source, scan), ResultDecision.APPROVE, null);
    }

    private static ReplyPaper reply(String dated, ReplySource source, AttachmentId scan) {
        return new ReplyPaper(new PaperId("paper-r"), "复4号", day(dated), REPORT.paper(), source, scan);
    }
}
