package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCommand.ApproveRepeat;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.BallotCommand.VoidRound;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleViolated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wherever the meeting stands, a decided round may be found void until it is closed, with the real engine and registers. */
@Covers({"E-08", "F-08"})
class TakenBackRoundProcedureTest {

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
    void an_open_meeting() {
        meeting = new FirstMeeting(township, 36)
                .convened(AssemblyForm.FULL_MEETING)
                .opened(UnfilledRule.LEAVE_OPEN);
    }

    @AfterEach
    void events_and_engine_agree() {
        township.node.agrees();
    }

    private BallotId committee() {
        BallotId ballot = meeting.opens(meeting.election.a, meeting.election.b);
        meeting.counts(ballot, 40, 40, Map.of(meeting.election.a, 30, meeting.election.b, 10));
        return ballot;
    }

    @Test
    void while_the_others_are_voted_on_the_body_goes_back_to_the_superiors_leave() {
        BallotId wrong = committee();
        assertThat(meeting.tasks()).containsExactly("open_ballot", "open_ballot");
        meeting.voids(wrong);
        assertThat(meeting.tasks()).containsExactly("approve_repeat", "open_ballot", "open_ballot");
        refused(again(), "REPEAT_NOT_APPROVED");
        meeting.repeats(wrong);
        assertThat(meeting.tasks()).isEqualTo(VOTING);
        meeting.elects(meeting.election.b, meeting.election.a);
        meeting.elects(meeting.election.c).elects(meeting.election.d);
        assertThat(meeting.tasks()).containsExactly("elect_officers");
        assertThat(township.node.events(wrong))
                .containsSubsequence("ballot.body-elected", "ballot.round-voided", "ballot.repeat-approved");
    }

    @Test
    void when_all_are_elected_only_that_body_is_voted_on_again() {
        BallotId wrong = committee();
        meeting.elects(meeting.election.c).elects(meeting.election.d);
        assertThat(meeting.tasks()).containsExactly("elect_officers");
        meeting.voids(wrong);
        assertThat(meeting.tasks()).containsExactly("approve_repeat");
        refused(new ConcludeAssembly(meeting.id), "ELECTION_INCOMPLETE");
        meeting.repeats(wrong);
        assertThat(meeting.tasks()).containsExactly("open_ballot");
        committee();
        assertThat(meeting.tasks()).containsExactly("elect_officers");
        meeting.officered().concluded();
        assertThat(meeting.isOver()).isTrue();
        assertThat(township.node.events(meeting.id)).doesNotContain("assembly.officers-taken-back");
    }

    /** A voter who was not entitled taints every body: they are voted on again one after the other, none is lost. */
    @Test
    void the_next_body_falls_when_the_first_has_its_result_again() {
        BallotId wrong = committee();
        BallotId alsoWrong = meeting.opens(meeting.election.c);
        meeting.counts(alsoWrong, 40, 40, Map.of(meeting.election.c, 40));
        meeting.elects(meeting.election.d);
        meeting.voids(wrong);
        refused(new VoidRound(alsoWrong, "有人无权投票"), "ANOTHER_BODY_VOTED_AGAIN");
        meeting.repeats(wrong);
        committee();
        assertThat(meeting.tasks()).containsExactly("elect_officers");
        meeting.voids(alsoWrong);
        assertThat(meeting.tasks()).containsExactly("approve_repeat");
        meeting.repeats(alsoWrong);
        meeting.elects(meeting.election.c);
        assertThat(meeting.tasks()).containsExactly("elect_officers");
    }

    /** The same persons may be elected again: the chairs are voted on anew all the same. */
    @Test
    void chairs_elected_on_the_strength_of_it_fall_with_it() {
        BallotId wrong = committee();
        meeting.elects(meeting.election.c).elects(meeting.election.d).officered();
        assertThat(meeting.tasks()).containsExactly("conclude_meeting");
        meeting.voids(wrong);
        assertThat(township.node.events(meeting.id)).endsWith("assembly.officers-taken-back");
        assertThat(meeting.tasks()).containsExactly("approve_repeat");
        meeting.repeats(wrong);
        committee();
        assertThat(meeting.tasks()).containsExactly("elect_officers");
        refused(new ConcludeAssembly(meeting.id), "STEP_SKIPPED");
        meeting.officered().concluded();
        assertThat(meeting.isOver()).isTrue();
    }

    @Test
    void after_the_closing_it_is_too_late() {
        BallotId wrong = committee();
        meeting.elects(meeting.election.c)
                .elects(meeting.election.d)
                .officered()
                .concluded();
        refused(new VoidRound(wrong, "计票单有误"), "MEETING_NOT_OPEN");
    }

    /** 43 due: two seats; the first round fills one, the further one the other. */
    @Test
    void of_two_rounds_the_later_is_void_first_and_the_earlier_is_repeated_over_its_seats() {
        Candidacy third = new Candidacy(PersonId.random(), Body.UNION_COMMITTEE);
        meeting = new FirstMeeting(township, 38, third).convened(AssemblyForm.FULL_MEETING);
        meeting.told().ruled(UnfilledRule.ONE_FURTHER_ROUND, 2).appointed().on("2022-06-28");
        meeting.enrolled().attended(40);
        BallotId first = meeting.opens(meeting.election.a, meeting.election.b, third);
        meeting.counts(first, 40, 40, Map.of(meeting.election.a, 30, meeting.election.b, 20, third, 19));
        meeting.voids(first);
        assertThat(meeting.tasks()).as("void while another round was to follow").contains("approve_repeat");
        meeting.repeats(first);
        BallotId second = meeting.opens(meeting.election.a, meeting.election.b, third);
        meeting.counts(second, 40, 40, Map.of(meeting.election.a, 30, meeting.election.b, 20, third, 19));
        BallotId further = meeting.opens(meeting.election.b, third);
        refused(new VoidRound(second, "计票单有误"), "LATER_ROUND_STANDS");
        meeting.counts(further, 40, 40, Map.of(meeting.election.b, 25, third, 15));
        refused(new VoidRound(second, "计票单有误"), "LATER_ROUND_STANDS");
        meeting.voids(further).repeats(further).voids(second);
        assertThat(meeting.tasks()).containsExactly("approve_repeat", "open_ballot", "open_ballot");
        refused(new ApproveRepeat(further, "同意"), "STEP_NOT_DUE");
        meeting.repeats(second);
        refused(
                new OpenBallot(BallotId.random(), meeting.id, Body.UNION_COMMITTEE, persons(meeting.election.a, third)),
                "SURPLUS_TOO_SMALL");
        BallotId last = meeting.opens(meeting.election.a, meeting.election.b, third);
        meeting.counts(last, 40, 40, Map.of(meeting.election.a, 22, meeting.election.b, 23, third, 10));
        assertThat(township.node.events(last)).endsWith("ballot.round-decided", "ballot.body-elected");
    }

    private OpenBallot again() {
        return new OpenBallot(
                BallotId.random(), meeting.id, Body.UNION_COMMITTEE, persons(meeting.election.a, meeting.election.b));
    }

    private static List<PersonId> persons(Candidacy... candidacies) {
        return List.of(candidacies).stream().map(Candidacy::person).toList();
    }

    private static void refused(Command command, String code) {
        assertThatThrownBy(() -> township.node.does(PersonId.random(), command))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.first().code()).isEqualTo(code));
    }
}
