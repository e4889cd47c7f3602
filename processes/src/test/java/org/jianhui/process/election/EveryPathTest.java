package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.Verdict;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.process.engine.DrawingPaths;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ways through the election's drawings, one after the other in one township; together they take every flow there is and
 * come to every end event. What each way must bring about is asserted where its procedure is tested.
 */
class EveryPathTest {

    private static final List<Runnable> WAYS = List.of(
            EveryPathTest::lists_sent_back_then_held_on_a_day_that_was_moved,
            EveryPathTest::a_notice_that_falls_and_lists_that_change,
            EveryPathTest::what_comes_to_light_after_the_notice,
            EveryPathTest::a_body_left_without_a_candidate_before_its_notice,
            EveryPathTest::a_late_reply_and_a_late_ruling_that_takes_the_date_away,
            EveryPathTest::a_founding_refused,
            EveryPathTest::a_result_that_is_void,
            EveryPathTest::a_result_approved_and_one_no_longer_waited_for,
            EveryPathTest::a_full_meeting_moved_postponed_and_held,
            EveryPathTest::a_congress_given_up,
            EveryPathTest::results_taken_back_wherever_they_stand,
            EveryPathTest::a_calendar_that_reopens_the_notice);

    private static final Set<String> ELSEWHERE = Set.of(
            "dues-hand-in.bpmn",
            "founding.bpmn",
            "ledger-import.bpmn",
            "membership-application.bpmn",
            "real-name-entry.bpmn",
            "term-of-office.bpmn");

    private static Township township;

    @BeforeAll
    static void walk() {
        township = new Township();
        WAYS.forEach(Runnable::run);
        township.node.agrees();
    }

    @AfterAll
    static void close() {
        township.close();
    }

    /** All but those of other capabilities, which are walked there, each by its own test. */
    static List<String> drawings() {
        return DrawingPaths.files().stream()
                .filter(file -> !ELSEWHERE.contains(file))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void every_flow_is_taken_and_every_end_reached(String drawing) {
        assertThat(DrawingPaths.of(drawing).notWalkedBy(township.node.steps())).isEmpty();
    }

    private static Case prepared() {
        return new Case(township).on("2022-06-16").prepared();
    }

    private static Candidacy[] all(Case election) {
        return new Candidacy[] {election.a, election.b, election.c, election.d};
    }

    private static Case posted(Case election) {
        return election.replies(Verdict.APPROVE, all(election)).posts(all(election));
    }

    private static Case posted() {
        Case election = prepared();
        return posted(election.submits(all(election)));
    }

    private static void lists_sent_back_then_held_on_a_day_that_was_moved() {
        Case election = prepared();
        Candidacy[] three = {election.a, election.c, election.d};
        election.submits(three).replies(Verdict.RETURN, three);
        election.adds(three).replies(Verdict.APPROVE, three).posts(three);
        election.on("2022-06-24")
                .fixes("2022-06-27")
                .fixes("2022-06-28")
                .on("2022-06-29")
                .fixes("2022-06-30");
        election.on("2022-06-30").held("2022-06-30").reports().repliesToResult(ResultDecision.APPROVE);
        assertThat(election.isOver()).isTrue();
    }

    private static void a_notice_that_falls_and_lists_that_change() {
        Case election = posted().on("2022-06-17").interrupts("2022-06-17");
        Candidacy added = new Candidacy(PersonId.random(), Body.WOMEN_COMMITTEE);
        election.posts(all(election)).withdraws(election.b);
        election.posts(election.a, election.c, election.d).adds(added).replies(Verdict.APPROVE, added);
        election.posts(election.a, election.c, election.d, added).fixes("2022-06-27");
        election.on("2022-06-28");
        assertThat(election.isOver()).as("nobody has said what came of the day").isFalse();
    }

    private static void what_comes_to_light_after_the_notice() {
        Case election = posted().on("2022-06-24").interrupts("2022-06-23");
        election.posts(all(election)).on("2022-07-04").withdraws(election.b);
        assertThat(election.tasks()).containsExactly("post_notice");
    }

    /** The posting no longer waits for ever: the group is asked for a new list, and it goes the whole way again. */
    private static void a_body_left_without_a_candidate_before_its_notice() {
        Case election = prepared();
        election.submits(all(election)).replies(Verdict.APPROVE, all(election));
        assertThat(election.tasks()).containsExactly("post_notice");
        election.withdraws(election.d);
        assertThat(election.tasks()).containsExactly("change_lists");
        election.withdraws(election.b);
        assertThat(election.tasks()).containsExactly("change_lists");
        Candidacy other = new Candidacy(PersonId.random(), Body.WOMEN_COMMITTEE);
        election.adds(other).replies(Verdict.APPROVE, other);
        assertThat(election.tasks()).containsExactly("post_notice");
        election.posts(election.a, election.c, other).withdraws(other);
        assertThat(election.tasks()).containsExactly("change_lists");
    }

    private static void a_late_reply_and_a_late_ruling_that_takes_the_date_away() {
        Case election = prepared();
        posted(election.submits(all(election)).on("2022-07-08"));
        ObjectionId objection = election.objects(election.d);
        election.on("2022-07-18").fixes("2022-08-01").on("2022-07-22");
        election.rules(objection, ObjectionRuling.UPHELD);
        assertThat(election.tasks()).containsExactly("fix_meeting_date");
    }

    private static void a_founding_refused() {
        Case election = new Case(township).on("2022-06-16").opened().founded(ReplyOutcome.REFUSED);
        assertThat(election.isOver()).isTrue();
    }

    private static Case reported() {
        return posted().on("2022-06-28")
                .fixes("2022-06-28")
                .on("2022-06-29")
                .held("2022-06-28")
                .reports();
    }

    private static void a_result_that_is_void() {
        assertThat(reported().repliesToResult(ResultDecision.VOID).isOver()).isTrue();
    }

    private static void a_result_approved_and_one_no_longer_waited_for() {
        assertThat(reported().repliesToResult(ResultDecision.APPROVE).isOver()).isTrue();
        Case ended = reported();
        township.node.moves(ended.id, ElectionResultProcess.CASE_ENDED);
        assertThat(ended.isOver()).isTrue();
    }

    private static void a_full_meeting_moved_postponed_and_held() {
        FirstMeeting meeting = new FirstMeeting(township, 36).convened(AssemblyForm.FULL_MEETING);
        meeting.told()
                .ruled(UnfilledRule.ONE_FURTHER_ROUND)
                .appointed()
                .election
                .fixes("2022-07-01");
        meeting.told().on("2022-07-01").enrolled().attended(26);
        meeting.does(new PostponeAssembly(meeting.id, LocalDate.parse("2022-07-06"), "到会人数不足"));
        meeting.told().enrolled().on("2022-07-06").attended(40);
        BallotId ballot = meeting.opens(meeting.election.a, meeting.election.b);
        meeting.counts(ballot, 40, 41, Map.of(meeting.election.a, 31, meeting.election.b, 10));
        township.node.does(PersonId.random(), new ApproveRepeat(ballot, "同意重新投票"));
        meeting.elects(meeting.election.a, meeting.election.b);
        meeting.elects(meeting.election.c).elects(meeting.election.d).officered();
        meeting.does(new ConcludeAssembly(meeting.id));
        assertThat(meeting.isOver()).isTrue();
    }

    private static void results_taken_back_wherever_they_stand() {
        FirstMeeting meeting = new FirstMeeting(township, 36).convened(AssemblyForm.FULL_MEETING);
        meeting.opened(UnfilledRule.ONE_FURTHER_ROUND);
        BallotId nobody = meeting.opens(meeting.election.a, meeting.election.b);
        meeting.counts(nobody, 40, 40, Map.of(meeting.election.a, 20, meeting.election.b, 20));
        meeting.voids(nobody).repeats(nobody);
        for (int fault = 1; fault <= 3; fault++) {
            BallotId wrong = meeting.opens(meeting.election.a, meeting.election.b);
            meeting.counts(wrong, 40, 40, Map.of(meeting.election.a, 30, meeting.election.b, 10));
            if (fault == 2) {
                meeting.elects(meeting.election.c).elects(meeting.election.d);
            } else if (fault == 3) {
                meeting.officered();
            }
            meeting.voids(wrong).repeats(wrong);
        }
        meeting.elects(meeting.election.a, meeting.election.b).officered().concluded();
        assertThat(meeting.isOver()).isTrue();
    }

    private static void a_congress_given_up() {
        Candidacy third = new Candidacy(PersonId.random(), Body.UNION_COMMITTEE);
        FirstMeeting meeting = new FirstMeeting(township, 116, third).convened(AssemblyForm.CONGRESS);
        meeting.allotted(30).delegated(15).told().ruled(UnfilledRule.ONE_FURTHER_ROUND, 2);
        meeting.appointed().on("2022-06-28").enrolled().attendedByDelegates(14);
        BallotId ballot = meeting.opens(meeting.election.a, meeting.election.b, third);
        meeting.counts(ballot, 28, 28, Map.of(meeting.election.a, 20, meeting.election.b, 14, third, 14));
        township.node.does(new LeaveSeatsOpen(ballot, "会议决定暂缺"));
        meeting.on("2022-06-29").does(new AbandonAssembly(meeting.id, "场地取消"));
        assertThat(meeting.isOver()).isTrue();
    }

    /** Two persons of the county bring in a notice for 2027 that takes a day out of the notice's five. */
    private static void a_calendar_that_reopens_the_notice() {
        Case election = new Case(township).on("2026-12-14").prepared();
        posted(election.submits(all(election)).on("2026-12-21"));
        election.on("2026-12-29").fixes("2026-12-30");
        CalendarEditionId edition = new CalendarEditionId("calendar-2027");
        UnionId county = UnionId.random();
        YearNotice notice = new YearNotice(2027, "关于2027年部分节假日安排的通知（测试）", "");
        township.node.does(new ProposeCalendarEdition(
                edition, county, NoticeImport.ofCsv(notice, "from,to,kind,name\n2026-12-25,,off,元旦")));
        township.node.does(new ApproveCalendarEdition(edition, county));
        election.on("2026-12-31");
        assertThat(election.isOver()).as("nobody has said what came of the day").isFalse();
    }
}
