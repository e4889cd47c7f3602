package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.A;
import static org.jianhui.command.election.Given.ALL;
import static org.jianhui.command.election.Given.B;
import static org.jianhui.command.election.Given.C;
import static org.jianhui.command.election.Given.D;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.SCAN;
import static org.jianhui.command.election.Given.approve;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.cleared;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.events;
import static org.jianhui.command.election.Given.fixed;
import static org.jianhui.command.election.Given.lists;
import static org.jianhui.command.election.Given.posted;
import static org.jianhui.command.election.Given.prepared;
import static org.jianhui.command.election.Given.refuse;
import static org.jianhui.command.election.Given.request;
import static org.jianhui.command.election.Given.reviewed;
import static org.jianhui.command.election.Given.submitted;

import java.util.List;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.ChangeCandidateLists;
import org.jianhui.kernel.election.ElectionCommand.FixMeetingDate;
import org.jianhui.kernel.election.ElectionCommand.PostNotice;
import org.jianhui.kernel.election.ListChange;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.election.Withdrawal;
import org.jianhui.kernel.election.event.BodyLeftWithoutCandidate;
import org.jianhui.kernel.election.event.CandidateListsChanged;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.NoticeInterrupted;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

@Covers({"E-04", "E-06", "R-05"})
class ChangeCandidateListsTest {

    private static final RequestPaper SECOND = request("paper-second", "太农筹〔2022〕4号", "2022-06-22");
    private static final Candidacy NEW = new Candidacy(new PersonId("person-e"), Body.WOMEN_COMMITTEE);

    @Test
    void AC_049_a_list_changed_while_the_notice_hangs_lets_it_fall() {
        ElectionScenario hanging =
                given(posted("2022-06-20")).and(fixed("2022-06-28")).today("2022-06-22");
        List<ElectionEvent> events = hanging.when(withdraw(B));

        NoticeInterrupted fell = (NoticeInterrupted) events.get(0);
        assertThat(fell.cause()).isEqualTo(NoticeInterruption.LIST_CHANGED);
        assertThat(fell.voidedMeeting()).isEqualTo(day("2022-06-28"));
        assertThat(events.get(1)).isInstanceOf(CandidateListsChanged.class);
        hanging.and(events.toArray(ElectionEvent[]::new))
                .refused(new FixMeetingDate(ELECTION, day("2022-07-05")))
                .firstBy("E-11", "STEP_SKIPPED");
    }

    @Test
    @Covers("E-03")
    void a_body_that_loses_its_last_candidate_before_the_posting_is_sent_back_once() {
        ElectionScenario approved = given(approved("2022-06-20")).today("2022-06-22");
        List<ElectionEvent> events = approved.when(withdraw(D));
        assertThat(events.get(0)).isInstanceOf(CandidateListsChanged.class);
        assertThat(events.get(1)).isInstanceOfSatisfying(BodyLeftWithoutCandidate.class, left -> {
            assertThat(left.bodies()).containsExactly(Body.WOMEN_COMMITTEE);
            assertThat(left.basis().rules()).containsExactly("E-03", "E-04");
        });
        assertThat(approved.and(events.toArray(ElectionEvent[]::new)).when(withdraw(B)))
                .noneMatch(BodyLeftWithoutCandidate.class::isInstance);
        assertThat(given(approved("2022-06-20")).today("2022-06-22").when(withdraw(B)))
                .noneMatch(BodyLeftWithoutCandidate.class::isInstance);
    }

    @Test
    void additions_go_up_with_a_request_and_wait_for_its_reply() {
        ElectionScenario hanging = given(posted("2022-06-20")).today("2022-06-22");
        hanging.refused(change(null, List.of(NEW))).firstBy("E-06", "LIST_CHANGE_EMPTY");
        CandidateListsChanged changed = hanging.when(change(SECOND, List.of(NEW)), CandidateListsChanged.class);
        assertThat(changed.replyDueOn()).isEqualTo(day("2022-07-07"));
        given(approved("2022-06-20"))
                .and(changed)
                .today("2022-06-22")
                .refused(new PostNotice(ELECTION, day("2022-06-22"), List.of("公示栏"), List.of(SCAN), ALL))
                .firstBy("E-11", "STEP_SKIPPED");
    }

    @Test
    @Covers(value = "M-14", partly = true)
    void who_is_added_is_a_member_with_a_vote() {
        ElectionScenario hanging = given(posted("2022-06-20")).today("2022-06-22");
        hanging.roll("2022-06-22", A.person())
                .refused(change(SECOND, List.of(NEW)))
                .firstBy("M-14", "CANDIDATE_NOT_A_MEMBER");
        hanging.roll("2022-06-22", NEW.person()).when(change(SECOND, List.of(NEW)));
    }

    @Test
    void only_who_is_listed_is_taken_off_and_nobody_is_listed_twice() {
        ElectionScenario hanging = given(posted("2022-06-20")).today("2022-06-22");
        hanging.refused(withdraw(NEW)).firstBy("E-04", "CANDIDATE_NOT_LISTED");
        hanging.refused(change(SECOND, List.of(A))).firstBy("E-03", "CANDIDATE_LISTED_TWICE");
        hanging.refused(change(null, List.of())).firstBy("E-06", "LIST_CHANGE_EMPTY");
    }

    @Test
    void a_refused_candidate_may_be_proposed_again() {
        given(submitted())
                .and(reviewed("2022-06-20", List.of(approve(A), refuse(B), approve(C), approve(D)), List.of(A, C, D)))
                .today("2022-06-22")
                .when(change(SECOND, List.of(B)));
    }

    @Test
    void while_a_request_is_open_only_withdrawals_are_taken() {
        given(submitted())
                .today("2022-06-22")
                .refused(change(SECOND, List.of(NEW)))
                .firstBy("E-11", "STEP_NOT_DUE");
        given(submitted()).today("2022-06-22").when(withdraw(B));
        given(prepared()).today("2022-06-22").refused(withdraw(B)).firstBy("E-11", "STEP_SKIPPED");
    }

    @Test
    void nothing_changes_after_the_meeting() {
        given(cleared("2022-06-20", "2022-06-28"))
                .today("2022-06-29")
                .refused(withdraw(B))
                .firstBy("E-11", "STEP_NOT_DUE");
        given(cleared("2022-06-20", "2022-06-28")).today("2022-06-28").when(withdraw(B));
    }

    private static ChangeCandidateLists withdraw(Candidacy candidacy) {
        return new ChangeCandidateLists(
                ELECTION,
                null,
                List.of(),
                List.of(new Withdrawal(candidacy, null)),
                ListChange.CANDIDATE_WITHDREW,
                null);
    }

    private static ChangeCandidateLists change(RequestPaper request, List<Candidacy> additions) {
        return new ChangeCandidateLists(ELECTION, request, lists(additions), List.of(), ListChange.CORRECTION, null);
    }
}
