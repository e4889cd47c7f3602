package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.REPORT;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.held;
import static org.jianhui.command.election.Given.reported;

import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.ElectionCommand.ChaseReply;
import org.jianhui.kernel.election.ElectionCommand.EscalateReply;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.election.event.ResultReported;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Covers({"E-09", "E-10", "E-11", "I-31", "R-05", "R-12"})
class ReportResultTest {

    @Test
    void AC_052_the_result_goes_up_in_the_name_of_the_union() {
        given(held())
                .today("2022-06-29")
                .refused(report("太农工〔2022〕1号", "2022-06-29", PaperIssuer.PREPARATORY_GROUP))
                .firstBy("E-09", "WRONG_ISSUER");
        ResultReported reported = given(held())
                .today("2022-06-29")
                .when(report("太农工〔2022〕1号", "2022-06-29", PaperIssuer.BASE_UNION), ResultReported.class);
        assertThat(reported.repliesUnion()).isEqualTo(TOWNSHIP);
        assertThat(reported.replyDueOn()).isEqualTo(day("2022-07-14"));
    }

    @ParameterizedTest
    @EnumSource(value = PaperIssuer.class, names = "BASE_UNION", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_issues_it(PaperIssuer issuer) {
        given(held())
                .today("2022-06-29")
                .refused(report("太农工〔2022〕1号", "2022-06-29", issuer))
                .firstBy("E-09", "WRONG_ISSUER");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-27, PAPER_OUT_OF_ORDER", "2022-06-28, ", "2022-06-29, ", "2022-06-30, DATE_IN_FUTURE"})
    void is_dated_from_the_day_of_the_meeting_to_today(String dated, String code) {
        ElectionScenario scenario = given(held()).today("2022-06-29");
        ReportResult report = report("太农工〔2022〕1号", dated, PaperIssuer.BASE_UNION);
        if (code == null) {
            assertThat(scenario.when(report)).hasSize(1);
        } else {
            assertThat(scenario.refused(report).violation().first().code()).isEqualTo(code);
        }
    }

    @Test
    void has_a_number_of_its_own() {
        given(held())
                .today("2022-06-29")
                .refused(report(Given.REQUEST.number(), "2022-06-29", PaperIssuer.BASE_UNION))
                .firstBy("R-05", "PAPER_NUMBER");
    }

    @Test
    void comes_after_the_meeting_and_once() {
        given(cleared("2022-06-20", "2022-06-28"))
                .today("2022-06-28")
                .refused(new ReportResult(ELECTION, REPORT))
                .firstBy("E-11", "STEP_SKIPPED");
        given(reported())
                .today("2022-06-29")
                .refused(new ReportResult(ELECTION, REPORT))
                .firstBy("E-11", "STEP_NOT_DUE");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-14, 0", "2022-07-15, 1", "2022-07-16, 1"})
    void a_late_reply_is_chased_as_every_other(String today, int events) {
        assertThat(given(reported()).today(today).when(new ChaseReply(ELECTION, REPORT.paper())))
                .hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-19, 0", "2022-07-20, 2", "2022-07-21, 2"})
    void and_escalated(String today, int events) {
        assertThat(given(reported()).today(today).when(new EscalateReply(ELECTION, REPORT.paper())))
                .hasSize(events);
        assertThat(given(reported()).today(today).when(new EscalateReply(ELECTION, Given.REQUEST.paper())))
                .isEmpty();
    }

    private static ReportResult report(String number, String dated, PaperIssuer issuer) {
        return new ReportResult(ELECTION, new RequestPaper(new PaperId("paper-report"), number, day(dated), issuer));
    }
}
