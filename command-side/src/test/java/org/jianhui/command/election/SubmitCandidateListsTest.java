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
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.founded;
import static org.jianhui.command.election.Given.lists;
import static org.jianhui.command.election.Given.opened;
import static org.jianhui.command.election.Given.openedLater;
import static org.jianhui.command.election.Given.prepared;
import static org.jianhui.command.election.Given.request;
import static org.jianhui.command.election.Given.submitted;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.election.event.CandidateListsSubmitted;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.junit.jupiter.api.Test;

@Covers({"E-01", "E-03", "E-11", "R-05"})
class SubmitCandidateListsTest {

    @Test
    void AC_035_refuses_lists_without_the_fund_audit_committee() {
        Refusal refusal = given(prepared()).today("2022-06-18").refused(submit(lists(List.of(A, B, D))));
        refusal.firstBy("E-03", "CANDIDATE_LIST_INCOMPLETE");
        assertThat(refusal.fact("missing")).isEqualTo("FUND_AUDIT_COMMITTEE");
    }

    @Test
    void refuses_an_empty_list_as_a_missing_one() {
        List<CandidateList> lists = List.of(
                lists(List.of(A)).get(0), lists(List.of(C)).get(0), new CandidateList(Body.WOMEN_COMMITTEE, List.of()));
        given(prepared()).today("2022-06-18").refused(submit(lists)).firstBy("E-03", "CANDIDATE_LIST_INCOMPLETE");
    }

    @Test
    void needs_the_group_but_not_the_meeting_reply_which_goes_up_in_parallel() {
        Refusal refusal =
                given(opened()).today("2022-06-18").refused(submit(lists(ALL))).firstBy("E-11", "STEP_SKIPPED");
        assertThat(refusal.fact("missing")).isEqualTo("FOUNDING_APPLICATION, FOUNDING_REPLY, GROUP_NOTICE");
        assertThat(given(founded())
                        .today("2022-06-18")
                        .when(submit(lists(ALL)), CandidateListsSubmitted.class)
                        .replyDueOn())
                .isEqualTo(day("2022-07-03"));
    }

    @Test
    void refuses_the_unions_name_a_person_twice_and_a_second_submission() {
        RequestPaper inUnionsName =
                new RequestPaper(new PaperId("paper-request"), "工1号", day("2022-06-18"), PaperIssuer.BASE_UNION);
        given(prepared())
                .today("2022-06-18")
                .refused(new SubmitCandidateLists(ELECTION, inUnionsName, lists(ALL)))
                .firstBy("E-01", "WRONG_ISSUER");
        given(prepared())
                .today("2022-06-18")
                .refused(submit(lists(List.of(A, A, C, D))))
                .firstBy("E-03", "CANDIDATE_LISTED_TWICE");
        given(submitted()).today("2022-06-18").refused(submit(lists(ALL))).firstBy("E-11", "STEP_NOT_DUE");
    }

    /** E-01 is a rule of the first election: later the committee asks, in the union's name, and nothing of a founding is missing. */
    @Test
    void in_a_later_election_the_union_asks_and_no_preparatory_group() {
        RequestPaper inUnionsName =
                new RequestPaper(new PaperId("paper-request"), "工1号", day("2022-06-18"), PaperIssuer.BASE_UNION);
        given(openedLater())
                .today("2022-06-18")
                .when(new SubmitCandidateLists(ELECTION, inUnionsName, lists(ALL)), CandidateListsSubmitted.class);
        Refusal refusal = given(openedLater()).today("2022-06-18").refused(submit(lists(ALL)));
        refusal.firstBy("E-01", "WRONG_ISSUER");
        assertThat(refusal.fact("due")).isEqualTo("BASE_UNION");
    }

    @Test
    void the_same_person_may_stand_for_two_bodies() {
        Candidacy also = new Candidacy(A.person(), Body.WOMEN_COMMITTEE);
        given(prepared()).today("2022-06-18").when(submit(lists(List.of(A, C, also))));
    }

    @Test
    void refuses_a_request_dated_before_the_group_or_numbered_as_another() {
        given(prepared())
                .today("2022-06-18")
                .refused(new SubmitCandidateLists(ELECTION, request("paper-request", "筹9号", "2022-05-09"), lists(ALL)))
                .firstBy("E-11", "PAPER_OUT_OF_ORDER");
        given(prepared())
                .today("2022-06-18")
                .refused(new SubmitCandidateLists(ELECTION, request("paper-request", "筹2号", "2022-06-18"), lists(ALL)))
                .firstBy("R-05", "PAPER_NUMBER");
    }

    @Test
    @Covers(value = "M-14", partly = true)
    void proposes_members_with_a_vote_where_the_union_has_members_on_record() {
        Refusal refusal = given(prepared())
                .today("2022-06-18")
                .roll("2022-06-18", A.person(), C.person(), D.person())
                .refused(submit(lists(ALL)))
                .firstBy("M-14", "CANDIDATE_NOT_A_MEMBER");
        assertThat(refusal.fact("notOnRoll")).isEqualTo(B.person().value());
        assertThat(refusal.fact("notMembers")).isEqualTo("1");
        given(prepared())
                .today("2022-06-18")
                .roll("2022-06-18", A.person(), B.person(), C.person(), D.person())
                .when(submit(lists(ALL)));
    }

    @Test
    @Covers(value = "M-14", partly = true)
    void takes_lists_from_before_the_first_admission_as_they_were_written() {
        given(prepared())
                .today("2022-06-20")
                .roll("2022-06-19", A.person())
                .refused(submit(lists(ALL)))
                .firstBy("M-14", "CANDIDATE_NOT_A_MEMBER");
        CandidateListsSubmitted historic = given(prepared())
                .today("2022-06-20")
                .actedOn("2022-06-18")
                .roll("2022-06-19", A.person())
                .when(submit(lists(ALL)), CandidateListsSubmitted.class);
        assertThat(historic.basis().facts()).contains(Fact.of("notMembers", 3));
        given(prepared()).today("2022-06-18").when(submit(lists(ALL)));
    }

    private static SubmitCandidateLists submit(List<CandidateList> lists) {
        return new SubmitCandidateLists(ELECTION, REQUEST, lists);
    }
}
