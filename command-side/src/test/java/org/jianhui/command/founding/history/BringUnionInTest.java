package org.jianhui.command.founding.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.history.HistoryScenario.APPROVED;
import static org.jianhui.command.founding.history.HistoryScenario.HISTORY;
import static org.jianhui.command.founding.history.HistoryScenario.nothing;
import static org.jianhui.command.founding.history.HistoryScenario.officer;
import static org.jianhui.command.founding.history.HistoryScenario.officers;
import static org.jianhui.command.founding.history.HistoryScenario.open;
import static org.jianhui.command.founding.history.HistoryScenario.opened;
import static org.jianhui.command.founding.history.HistoryScenario.paper;
import static org.jianhui.command.founding.history.HistoryScenario.record;
import static org.jianhui.command.founding.history.HistoryScenario.term;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.founding.history.HistoryCommand.BringUnionIn;
import org.jianhui.kernel.founding.history.HistoryCommand.CorrectHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryCommand.GiveHistoryUp;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryOfficers;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryPaper;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.founding.history.event.HistoryGivenUp;
import org.jianhui.kernel.founding.history.event.HistoryOfficersRecorded;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.founding.history.event.HistoryPaperCorrected;
import org.jianhui.kernel.founding.history.event.HistoryPaperRecorded;
import org.jianhui.kernel.founding.history.event.UnionBroughtIn;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An established union is brought in from its papers: the rules find what these do not keep, and refuse nothing of it. */
@Covers({"R-12", "R-05", "E-11", "E-05", "E-06", "E-09", "E-10", "F-03", "F-09", "F-10", "F-11", "F-12"})
class BringUnionInTest {

    private static final BringUnionIn BRING_IN = new BringUnionIn(HISTORY);

    @Test
    void a_union_whose_papers_are_in_order_stands_without_a_finding() {
        UnionBroughtIn event = opened().papersBut().committee().when(BRING_IN, UnionBroughtIn.class);
        assertThat(event.findings()).isEmpty();
        assertThat(event.code()).isEqualTo("81500230A12345674F");
        assertThat(event.foundedOn()).as("its account, the last").isEqualTo("2022-07-25");
        assertThat(event.term().lastDay()).isEqualTo("2027-07-07");
        assertThat(event.officers()).isEqualTo(officers());
        assertThat(event.approval().source()).isEqualTo(ReplySource.RECORDED_FROM_PAPER);
        assertThat(event.approval().dated()).isEqualTo(APPROVED);
    }

    @Test
    void is_opened_for_a_union_that_is_not_here_yet() {
        assertThat(nothing().when(open(), HistoryOpened.class).name()).isEqualTo("太平坝乡农民工工会");
        assertThat(nothing().isHere().refused(open())).isEqualTo("R-12 UNION_ALREADY_HERE");
    }

    /** Each paper beside those that are in order: what is found, and that it is recorded all the same. */
    @ParameterizedTest
    @CsvSource({
        "FOUNDING_REPLY, 2022-06-15, R-05 REPLY_BEFORE_REQUEST",
        "GROUP_NOTICE, 2022-06-16, F-03 FOUNDING_NOT_APPROVED",
        "MEETING_REQUEST, 2022-06-16, E-11 PAPER_OUT_OF_ORDER",
        "CANDIDATE_REPLY, 2022-06-24, E-06 NOTICE_BEFORE_APPROVAL",
        "PUBLIC_NOTICE, 2022-06-24, E-05 NOTICE_TOO_SHORT",
        "MEETING_RECORD, 2022-06-30, E-05 NOTICE_TOO_SHORT",
        "RESULT_REPORT, 2022-06-30, E-11 PAPER_OUT_OF_ORDER",
        "POLICE_REGISTRATION, 2022-07-07, F-09 RESULT_NOT_APPROVED",
        "SEAL, 2022-07-09, F-10 SEAL_TOO_EARLY",
        "ACCOUNT, 2022-07-19, F-12 ACCOUNT_TOO_EARLY"
    })
    void what_a_paper_does_not_keep_is_found_and_refuses_nothing(HistoryKind kind, String dated, String found) {
        HistoryPaperRecorded event = opened().papersBut(kind).when(record(kind, dated), HistoryPaperRecorded.class);
        assertThat(said(event.findings())).containsExactly(found);
        assertThat(event.findings().get(0).facts()).isNotEmpty();
    }

    /** Each paper beside the one before the one that is missing. */
    @ParameterizedTest
    @CsvSource({
        "GROUP_NOTICE, MEETING_REQUEST, 2022-06-16",
        "GROUP_NOTICE, CANDIDATE_REQUEST, 2022-06-16",
        "PUBLIC_NOTICE, MEETING_RECORD, 2022-06-21",
        "RESULT_REPORT, RESULT_REPLY, 2022-06-30"
    })
    void the_order_is_found_broken_around_a_paper_that_is_missing(HistoryKind missing, HistoryKind kind, String dated) {
        HistoryPaperRecorded event =
                opened().papersBut(missing, kind).when(record(kind, dated), HistoryPaperRecorded.class);
        assertThat(said(event.findings())).containsExactly("E-11 PAPER_OUT_OF_ORDER");
    }

    @Test
    void a_notice_of_a_year_without_calendar_is_found_to_be_unknown() {
        HistoryPaperRecorded event = opened().papersBut(HistoryKind.PUBLIC_NOTICE, HistoryKind.CANDIDATE_REPLY)
                .when(record(HistoryKind.PUBLIC_NOTICE, "1995-06-23"), HistoryPaperRecorded.class);
        assertThat(said(event.findings())).containsExactly("E-05 CALENDAR_UNKNOWN");
    }

    @Test
    void a_wrong_name_and_a_wrong_code_are_found() {
        HistoryPaperRecorded report = opened().papersBut(HistoryKind.RESULT_REPORT)
                .when(
                        new RecordHistoryPaper(
                                HISTORY,
                                paper(HistoryKind.RESULT_REPORT, "2022-07-04", PaperIssuer.PREPARATORY_GROUP, null)),
                        HistoryPaperRecorded.class);
        assertThat(said(report.findings())).containsExactly("E-09 WRONG_ISSUER");
    }

    @Test
    void what_was_entered_wrongly_is_refused() {
        HistoryScenario scenario = opened().papersBut();
        assertThat(opened().refused(record(HistoryKind.ACCOUNT, "2026-11-24"))).isEqualTo("R-12 DATE_IN_FUTURE");
        assertThat(scenario.refused(record(HistoryKind.ACCOUNT, "2022-07-25"))).isEqualTo("R-05 PAPER_ALREADY_ENTERED");
        assertThat(opened().refused(new RecordHistoryPaper(
                        HISTORY, paper(HistoryKind.SEAL, "2022-07-12", null, new AttachmentId("attachment-9")))))
                .isEqualTo("R-05 PROOF_NOT_ON_RECORD");
    }

    @Test
    void the_committee_may_be_incomplete_and_then_it_is_said() {
        HistoryOfficersRecorded event = opened().papersBut()
                .when(
                        new RecordHistoryOfficers(
                                HISTORY,
                                new HistoryTerm(APPROVED.minusDays(1), 4),
                                List.of(
                                        officer("person-chair", Office.CHAIR, APPROVED, null),
                                        officer("person-vice", Office.VICE_CHAIR, APPROVED.plusYears(1), null)),
                                null),
                        HistoryOfficersRecorded.class);
        assertThat(said(event.findings()))
                .containsExactly(
                        "TERM-1 TERM_LENGTH",
                        "E-10 NOT_YET_APPROVED",
                        "E-10 NOT_YET_APPROVED",
                        "E-10 NOT_YET_APPROVED",
                        "E-08 ELECTION_INCOMPLETE");
    }

    @Test
    void a_committee_is_recorded_again_with_a_reason_and_never_outside_its_term() {
        HistoryScenario again = opened().committee();
        assertThat(again.refused(new RecordHistoryOfficers(HISTORY, term(), officers(), null)))
                .isEqualTo("R-12 REASON_MISSING");
        assertThat(again.when(
                                new RecordHistoryOfficers(HISTORY, term(), List.of(), "漏记"),
                                HistoryOfficersRecorded.class)
                        .officers())
                .isEmpty();
        assertThat(opened().refused(new RecordHistoryOfficers(
                        HISTORY,
                        term(),
                        List.of(officer("person-chair", Office.CHAIR, LocalDate.parse("2022-07-07"), null)),
                        null)))
                .isEqualTo("R-12 OFFICERS_IMPLAUSIBLE");
    }

    @Test
    void stands_with_what_its_term_and_its_place_rest_on_and_the_rest_is_found_missing() {
        assertThat(opened().papersBut(HistoryKind.CERTIFICATE).committee().refused(BRING_IN))
                .isEqualTo("E-11 STEP_SKIPPED");
        assertThat(opened().papersBut().refused(BRING_IN)).isEqualTo("E-11 STEP_SKIPPED");
        UnionBroughtIn event = opened().papersBut(HistoryKind.GROUP_NOTICE, HistoryKind.ACCOUNT)
                .committee()
                .when(BRING_IN, UnionBroughtIn.class);
        assertThat(said(event.findings())).containsExactly("E-11 STEP_SKIPPED");
        assertThat(event.findings().get(0).facts().get(1).value()).isEqualTo("GROUP_NOTICE, ACCOUNT");
        assertThat(event.foundedOn()).isEqualTo("2022-07-20");
    }

    @Test
    void is_corrected_before_and_after_but_not_where_the_union_rests_on_it() {
        CorrectHistoryPaper correction =
                new CorrectHistoryPaper(HISTORY, paper(HistoryKind.PUBLIC_NOTICE, "2022-06-24"), "录错张榜日期");
        assertThat(said(opened().papersBut()
                        .when(correction, HistoryPaperCorrected.class)
                        .findings()))
                .containsExactly("E-05 NOTICE_TOO_SHORT");
        HistoryScenario stands = broughtIn();
        assertThat(said(stands.when(correction, HistoryPaperCorrected.class).findings()))
                .containsExactly("E-05 NOTICE_TOO_SHORT");
        assertThat(stands.refused(new CorrectHistoryPaper(HISTORY, paper(HistoryKind.CERTIFICATE, "2022-07-21"), "录错")))
                .isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(stands.refused(new CorrectHistoryPaper(HISTORY, paper(HistoryKind.ACCOUNT, "2022-07-26"), "录错")))
                .isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(opened().refused(correction)).isEqualTo("R-12 PAPER_NOT_FOUND");
    }

    @Test
    void is_brought_in_once_and_given_up_only_before() {
        assertThat(broughtIn().refused(BRING_IN)).isEqualTo("E-11 STEP_NOT_DUE");
        assertThat(broughtIn().refused(new GiveHistoryUp(HISTORY, "选错工会"))).isEqualTo("E-11 STEP_NOT_DUE");
        HistoryGivenUp event = opened().when(new GiveHistoryUp(HISTORY, "选错工会"), HistoryGivenUp.class);
        assertThat(opened().and(event).refused(record(HistoryKind.ACCOUNT, "2022-07-25")))
                .isEqualTo("E-11 CASE_ENDED");
        assertThat(opened().refused(new GiveHistoryUp(HISTORY, " "))).isEqualTo("R-12 REASON_MISSING");
    }

    private static HistoryScenario broughtIn() {
        HistoryScenario scenario = opened().papersBut().committee();
        return opened().papersBut().committee().and(scenario.when(BRING_IN, UnionBroughtIn.class));
    }

    private static List<String> said(List<HistoryFinding> findings) {
        return findings.stream().map(each -> each.rule() + " " + each.code()).toList();
    }
}
