package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.A;
import static org.jianhui.command.election.Given.ALL;
import static org.jianhui.command.election.Given.B;
import static org.jianhui.command.election.Given.C;
import static org.jianhui.command.election.Given.D;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.REQUEST;
import static org.jianhui.command.election.Given.SCAN;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.approve;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.paper;
import static org.jianhui.command.election.Given.prepared;
import static org.jianhui.command.election.Given.refuse;
import static org.jianhui.command.election.Given.reply;
import static org.jianhui.command.election.Given.reviewed;
import static org.jianhui.command.election.Given.submitted;

import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.RecordCandidateReview;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.Review;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Covers({"E-04", "E-11", "R-05", "R-12"})
class ReviewCandidatesTest {

    private static final List<Review> ALL_APPROVED =
            ALL.stream().map(Given::approve).toList();

    @Test
    void decides_per_person_and_body_with_partial_approval() {
        CandidatesReviewed reviewed = given(submitted())
                .today("2022-06-20")
                .when(
                        sign("2022-06-20", List.of(approve(A), refuse(B), approve(C), approve(D))),
                        CandidatesReviewed.class);
        assertThat(reviewed.approved()).containsExactly(A, C, D);
        assertThat(reviewed.signedBy()).isEqualTo(ElectionScenario.ACTOR);
        assertThat(reviewed.by()).isEqualTo(TOWNSHIP);
    }

    @Test
    void decides_on_every_candidacy_once_and_on_no_other() {
        ElectionScenario open = given(submitted()).today("2022-06-20");
        open.refused(sign("2022-06-20", List.of(approve(A), approve(B), approve(C))))
                .firstBy("E-04", "REVIEW_INCOMPLETE");
        open.refused(sign("2022-06-20", List.of(approve(A), refuse(A), approve(B), approve(C), approve(D))))
                .firstBy("E-04", "REVIEW_INCOMPLETE");
        Candidacy other = new Candidacy(A.person(), Body.WOMEN_COMMITTEE);
        open.refused(sign("2022-06-20", List.of(approve(A), approve(B), approve(C), approve(D), approve(other))))
                .firstBy("E-04", "REVIEW_INCOMPLETE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"REFUSE", "RETURN"})
    void says_why_it_refuses_or_returns(Verdict verdict) {
        given(submitted())
                .today("2022-06-20")
                .refused(sign("2022-06-20", List.of(approve(A), new Review(B, verdict, null), approve(C), approve(D))))
                .firstBy("E-04", "REASON_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-17, false", "2022-06-18, true", "2022-06-19, true"})
    void a_reply_is_not_dated_before_its_request(String dated, boolean accepted) {
        ElectionScenario open = given(submitted()).today("2022-06-20");
        if (accepted) {
            open.when(sign(dated, ALL_APPROVED));
        } else {
            open.refused(sign(dated, ALL_APPROVED)).firstBy("R-05", "REPLY_BEFORE_REQUEST");
        }
    }

    @Test
    void a_request_has_exactly_one_reply() {
        given(approved("2022-06-20"))
                .today("2022-06-21")
                .refused(sign("2022-06-21", ALL_APPROVED))
                .firstBy("R-05", "ALREADY_REPLIED");
        given(prepared())
                .today("2022-06-20")
                .refused(sign("2022-06-20", ALL_APPROVED))
                .firstBy("E-11", "STEP_SKIPPED");
        ReplyPaper stray = new ReplyPaper(
                new PaperId("paper-x"),
                "复7号",
                day("2022-06-20"),
                new PaperId("paper-4"),
                ReplySource.SIGNED_HERE,
                null);
        given(submitted())
                .today("2022-06-20")
                .refused(new ReviewCandidates(ELECTION, stray, ALL_APPROVED))
                .firstBy("R-05", "REPLY_WITHOUT_REQUEST");
    }

    @Test
    void recording_is_not_signing() {
        ElectionScenario open = given(submitted()).today("2022-06-20");
        ReplyPaper paper = new ReplyPaper(
                new PaperId("paper-r"),
                "复3号",
                day("2022-06-20"),
                REQUEST.paper(),
                ReplySource.RECORDED_FROM_PAPER,
                SCAN);
        ReplyPaper unscanned = new ReplyPaper(
                new PaperId("paper-r"),
                "复3号",
                day("2022-06-20"),
                REQUEST.paper(),
                ReplySource.RECORDED_FROM_PAPER,
                null);

        open.refused(new ReviewCandidates(ELECTION, paper, ALL_APPROVED)).firstBy("R-05", "REPLY_SOURCE");
        open.refused(new RecordCandidateReview(ELECTION, unscanned, ALL_APPROVED))
                .firstBy("R-05", "REPLY_SOURCE");
        assertThat(open.when(new RecordCandidateReview(ELECTION, paper, ALL_APPROVED), CandidatesReviewed.class)
                        .signedBy())
                .isNull();
    }

    @Test
    void a_reply_signed_for_a_day_long_past_needs_a_reason() {
        given(submitted())
                .today("2022-06-22")
                .refused(sign("2022-06-18", ALL_APPROVED))
                .firstBy("R-12", "BACKDATED_WITHOUT_REASON");
        given(submitted()).today("2022-06-21").when(sign("2022-06-18", ALL_APPROVED));
        given(submitted()).today("2022-06-22").backdatedBecause("网络中断").when(sign("2022-06-18", ALL_APPROVED));
    }

    @Test
    void the_reply_may_take_the_same_number_as_the_groups_request_but_not_another_replys() {
        given(submitted())
                .today("2022-06-20")
                .refused(new ReviewCandidates(ELECTION, reply("paper-r", "复2号", "2022-06-20"), ALL_APPROVED))
                .firstBy("R-05", "PAPER_NUMBER");
    }

    private static ReviewCandidates sign(String dated, List<Review> reviews) {
        return new ReviewCandidates(ELECTION, reply("paper-r", "复3号", dated), reviews);
    }
}
