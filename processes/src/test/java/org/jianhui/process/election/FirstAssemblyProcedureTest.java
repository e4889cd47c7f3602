package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionCommand.AbandonElection;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.LeaveSeatsOpen;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of the first plenary meeting to every end event, with the real engine on a real PostgreSQL. */
@Covers({"E-08", "E-11", "E-13", "F-13"})
class FirstAssemblyProcedureTest {

    private static final List<String> VOTING = List.of("open_ballot", "open_ballot", "open_ballot");

    private static Township township;
    private FirstMeeting meeting;

    @BeforeAll
    static void found() {
        township = new Township();
    }

    @AfterAll
    static void close() {
        township.close();
    }

    @BeforeEach
    void a_cleared_case() {
        meeting = new FirstMeeting(township, 36);
    }

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
    }

    @Test
    void from_the_convening_to_the_result() {
        meeting.convened(AssemblyForm.FULL_MEETING);
        assertThat(meeting.tasks()).containsExactly("notify_attendees");
        meeting.told();
        assertThat(meeting.tasks()).containsExactly("adopt_rules");
        meeting.ruled(UnfilledRule.LEAVE_OPEN);
        assertThat(meeting.tasks()).containsExactly("appoint_tellers");
        meeting.appointed();
        assertThat(meeting.tasks()).containsExactly("freeze_roll");
        meeting.on("2022-06-28").enrolled();
        assertThat(meeting.tasks()).containsExactly("take_attendance");
        meeting.attended(40);
        assertThat(meeting.tasks()).isEqualTo(VOTING);
        BallotId ballot = meeting.opens(meeting.election.a, meeting.election.b);
        assertThat(meeting.tasks()).containsExactly("count_ballot", "open_ballot", "open_ballot");
        meeting.counts(ballot, 40, 40, votes(30, 10));
        assertThat(meeting.tasks()).containsExactly("open_ballot", "open_ballot");
        meeting.elects(meeting.election.c).elects(meeting.election.d);
        assertThat(meeting.tasks()).containsExactly("elect_officers");
        meeting.officered();
        assertThat(meeting.tasks()).containsExactly("conclude_meeting");
        meeting.does(new ConcludeAssembly(meeting.id));
        assertThat(meeting.isOver()).isTrue();
        assertThat(township.node.visited(meeting.id)).contains("end_concluded", "end_body", "end_meeting_preparation");
        assertThat(township.node.events(meeting.id)).endsWith("assembly.officers-elected", "assembly.concluded");
        assertThat(township.node.events(meeting.election.id)).endsWith("election.meeting-held");
    }

    @Test
    void a_congress_has_its_delegates_first() {
        meeting = new FirstMeeting(township, 116).convened(AssemblyForm.CONGRESS);
        assertThat(meeting.tasks()).containsExactly("allot_delegates");
        meeting.allotted(30);
        assertThat(meeting.tasks()).containsExactly("review_credentials");
        meeting.delegated(15);
        assertThat(meeting.tasks()).containsExactly("notify_attendees");
    }

    /** 30 delegates due: more than 15 votes are needed; two are equal for the last of two seats. */
    @Test
    void a_congress_goes_from_its_delegates_over_a_tie_and_a_run_off_to_the_result() {
        Candidacy third = new Candidacy(PersonId.random(), Body.UNION_COMMITTEE);
        meeting = new FirstMeeting(township, 116, third)
                .convened(AssemblyForm.CONGRESS)
                .allotted(30)
                .delegated(15);
        meeting.told().ruled(UnfilledRule.LEAVE_OPEN, 2).appointed().on("2022-06-28");
        meeting.enrolled().attendedByDelegates(14);
        assertThat(meeting.tasks()).isEqualTo(VOTING);
        BallotId first = meeting.opens(meeting.election.a, meeting.election.b, third);
        meeting.counts(first, 28, 28, votes(20, 17, third, 17));
        assertThat(meeting.tasks()).as("the equal ones vote again").isEqualTo(VOTING);
        assertThat(township.node.events(first)).endsWith("ballot.count-keyed", "ballot.round-decided");
        BallotId runoff = meeting.opens(meeting.election.b, third);
        meeting.counts(runoff, 28, 28, Map.of(meeting.election.b, 12, third, 15));
        assertThat(township.node.events(runoff)).endsWith("ballot.round-decided", "ballot.body-elected");
        assertThat(meeting.tasks()).containsExactly("open_ballot", "open_ballot");
        meeting.elects(28, meeting.election.c).elects(28, meeting.election.d);
        meeting.officered(2).does(new ConcludeAssembly(meeting.id));
        assertThat(meeting.isOver()).isTrue();
        assertThat(township.node.visited(meeting.id)).contains("review_credentials", "end_concluded");
        assertThat(township.node.events(meeting.election.id)).endsWith("election.meeting-held");
    }

    @Test
    void a_void_round_is_repeated_by_leave_of_the_superior() {
        meeting.convened(AssemblyForm.FULL_MEETING).opened(UnfilledRule.LEAVE_OPEN);
        BallotId ballot = meeting.opens(meeting.election.a, meeting.election.b);
        meeting.counts(ballot, 40, 41, votes(31, 10));
        assertThat(meeting.tasks()).containsExactly("approve_repeat", "open_ballot", "open_ballot");
        township.node.does(PersonId.random(), new ApproveRepeat(ballot, "同意重新投票"));
        assertThat(meeting.tasks()).isEqualTo(VOTING);
        meeting.elects(meeting.election.a, meeting.election.b);
        assertThat(meeting.tasks()).containsExactly("open_ballot", "open_ballot");
    }

    /** 43 due: 22 votes elect, and two seats are to be filled. */
    @Test
    void where_a_seat_stays_open_there_is_one_further_round_and_then_it_is_left() {
        Candidacy third = twoSeatsAndThree();
        BallotId first = meeting.opens(meeting.election.a, meeting.election.b, third);
        meeting.counts(first, 40, 40, votes(30, 20, third, 19));
        assertThat(meeting.tasks()).isEqualTo(VOTING);
        BallotId further = meeting.opens(meeting.election.b, third);
        assertThat(meeting.tasks()).containsExactly("count_ballot", "open_ballot", "open_ballot");
        meeting.counts(further, 40, 40, Map.of(meeting.election.b, 20, third, 20));
        assertThat(meeting.tasks()).containsExactly("open_ballot", "open_ballot");
    }

    @Test
    void the_meeting_may_leave_a_seat_open_instead_of_voting_once_more() {
        Candidacy third = twoSeatsAndThree();
        BallotId first = meeting.opens(meeting.election.a, meeting.election.b, third);
        meeting.counts(first, 40, 40, votes(30, 20, third, 19));
        township.node.does(new LeaveSeatsOpen(first, "会议决定暂缺"));
        assertThat(meeting.tasks()).containsExactly("open_ballot", "open_ballot");
        meeting.elects(40, meeting.election.c).elects(40, meeting.election.d);
        assertThat(meeting.tasks()).containsExactly("elect_officers");
    }

    private Candidacy twoSeatsAndThree() {
        Candidacy third = new Candidacy(PersonId.random(), Body.UNION_COMMITTEE);
        meeting = new FirstMeeting(township, 38, third).convened(AssemblyForm.FULL_MEETING);
        meeting.told().ruled(UnfilledRule.ONE_FURTHER_ROUND, 2).appointed().on("2022-06-28");
        meeting.enrolled().attended(40);
        return third;
    }

    /** Whatever the rules say of open seats: what is elected stands, and the meeting closes with all three bodies. */
    @Test
    void a_body_nobody_is_elected_into_is_voted_on_until_somebody_is() {
        meeting.convened(AssemblyForm.FULL_MEETING).opened(UnfilledRule.LEAVE_OPEN);
        meeting.elects(meeting.election.a, meeting.election.b).elects(meeting.election.c);
        for (int round = 1; round <= 2; round++) {
            BallotId nobody = meeting.opens(meeting.election.d);
            meeting.counts(nobody, 40, 40, Map.of(meeting.election.d, 20));
            assertThat(meeting.tasks()).as("after round " + round).containsExactly("open_ballot");
        }
        meeting.elects(meeting.election.d).officered().does(new ConcludeAssembly(meeting.id));
        assertThat(meeting.isOver()).isTrue();
        assertThat(township.node.events(meeting.election.id)).endsWith("election.meeting-held");
    }

    @Test
    void where_too_few_have_come_the_meeting_is_postponed_and_prepared_anew() {
        meeting.convened(AssemblyForm.FULL_MEETING)
                .told()
                .ruled(UnfilledRule.LEAVE_OPEN)
                .appointed();
        meeting.on("2022-06-28").enrolled().attended(26);
        assertThat(meeting.tasks()).containsExactly("postpone_meeting");
        meeting.does(new PostponeAssembly(meeting.id, LocalDate.parse("2022-07-06"), "到会人数不足"));
        assertThat(meeting.tasks()).containsExactly("notify_attendees");
        meeting.told();
        assertThat(meeting.tasks()).containsExactly("freeze_roll");
        meeting.enrolled().on("2022-07-06");
        assertThat(meeting.tasks()).containsExactly("take_attendance");
        meeting.attended(27);
        assertThat(meeting.tasks()).isEqualTo(VOTING);
    }

    @Test
    void another_day_of_the_election_case_moves_the_meeting() {
        meeting.convened(AssemblyForm.FULL_MEETING)
                .told()
                .ruled(UnfilledRule.LEAVE_OPEN)
                .appointed();
        meeting.election.fixes("2022-07-01");
        assertThat(township.node.events(meeting.id)).endsWith("assembly.moved");
        assertThat(meeting.tasks()).containsExactly("notify_attendees");
        meeting.told().on("2022-07-01").enrolled();
        assertThat(meeting.tasks()).containsExactly("take_attendance");
    }

    @Test
    void it_is_given_up_wherever_it_stands() {
        meeting.convened(AssemblyForm.FULL_MEETING).opened(UnfilledRule.LEAVE_OPEN);
        meeting.opens(meeting.election.a, meeting.election.b);
        meeting.does(new AbandonAssembly(meeting.id, "场地取消"));
        assertThat(meeting.isOver()).isTrue();
        assertThat(township.node.visited(meeting.id)).contains("end_abandoned");
    }

    /** Until the new day the case is as open as it was until the old one: candidates withdraw, objections are taken in. */
    @ParameterizedTest
    @ValueSource(strings = {"2022-06-28", "2022-06-29"})
    void a_postponed_meeting_takes_its_case_along_to_the_new_day(String said) {
        meeting.convened(AssemblyForm.FULL_MEETING)
                .told()
                .ruled(UnfilledRule.LEAVE_OPEN)
                .appointed();
        meeting.on("2022-06-28").enrolled().attended(26).on(said);
        meeting.does(new PostponeAssembly(meeting.id, LocalDate.parse("2022-07-06"), "到会人数不足"));
        assertThat(township.node.events(meeting.election.id))
                .endsWith("election.meeting-date-fixed", "election.meeting-cleared");
        assertThat(township.node.events(meeting.id)).endsWith("assembly.postponed");
        meeting.on("2022-06-30").election.objects(meeting.election.b);
        meeting.on("2022-07-04").election.withdraws(meeting.election.b);
        assertThat(meeting.election.tasks()).contains("post_notice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-06-27", "2022-06-28", "2022-06-29"})
    void where_a_meeting_was_given_up_another_day_is_fixed_and_another_meeting_held(String said) {
        meeting.convened(AssemblyForm.FULL_MEETING).on(said).does(new AbandonAssembly(meeting.id, "场地取消"));
        assertThat(township.node.events(meeting.election.id)).endsWith("election.meeting-date-blocked");
        meeting.on("2022-06-30").election.objects(meeting.election.b);
        assertThat(meeting.election.tasks()).contains("fix_meeting_date");
        meeting.election.fixes("2022-07-08");
        AssemblyId second = AssemblyId.random();
        township.node.does(new ConveneAssembly(second, meeting.election.id, AssemblyForm.FULL_MEETING));
        assertThat(township.node.tasks(second)).containsExactly("notify_attendees");
        meeting.on("2022-07-08").election.withdraws(meeting.election.b);
    }

    /** Found on the day that the notice was torn off meanwhile: the vote ends, and the next meeting is not held up by it. */
    @Test
    void a_notice_that_fell_ends_a_meeting_that_is_voting_and_makes_room_for_the_next() {
        meeting.convened(AssemblyForm.FULL_MEETING).opened(UnfilledRule.LEAVE_OPEN);
        BallotId ballot = meeting.opens(meeting.election.a, meeting.election.b);
        meeting.election.interrupts("2022-06-27");
        assertThat(meeting.isOver()).isTrue();
        assertThat(township.node.events(meeting.id)).endsWith("assembly.ended");
        assertThatThrownBy(() -> township.node.does(new IssueBallots(ballot, 40)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo("MEETING_NOT_OPEN"));
        meeting.election.posts(meeting.election.a, meeting.election.b, meeting.election.c, meeting.election.d);
        meeting.on("2022-07-06").election.fixes("2022-07-07");
        AssemblyId second = AssemblyId.random();
        township.node.does(new ConveneAssembly(second, meeting.election.id, AssemblyForm.FULL_MEETING));
        assertThat(township.node.tasks(second)).containsExactly("notify_attendees");
    }

    @Test
    void a_notice_that_fell_while_a_meeting_is_prepared_leaves_it_waiting_for_the_next_day() {
        meeting.convened(AssemblyForm.FULL_MEETING)
                .told()
                .on("2022-06-28")
                .election
                .interrupts("2022-06-27");
        assertThat(meeting.isOver()).isFalse();
        meeting.election.posts(meeting.election.a, meeting.election.b, meeting.election.c, meeting.election.d);
        meeting.on("2022-07-06").election.fixes("2022-07-07");
        assertThat(township.node.events(meeting.id)).endsWith("assembly.moved");
        assertThat(meeting.tasks()).containsExactly("notify_attendees");
    }

    @Test
    void it_ends_with_its_election_case() {
        meeting.convened(AssemblyForm.FULL_MEETING).told();
        meeting.election.does(new AbandonElection(meeting.election.id, "暂不建会"));
        assertThat(meeting.isOver()).isTrue();
        assertThat(township.node.events(meeting.id)).endsWith("assembly.ended");
    }

    private Map<Candidacy, Integer> votes(int a, int b, Candidacy third, int c) {
        return Map.of(meeting.election.a, a, meeting.election.b, b, third, c);
    }

    private Map<Candidacy, Integer> votes(int a, int b) {
        return Map.of(meeting.election.a, a, meeting.election.b, b);
    }
}
