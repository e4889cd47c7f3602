package org.jianhui.query.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.assembly.event.OfficersTakenBack;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.parameter.OfficersElectedBy;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

/** What a body has when its result was taken back, or when everybody it elected is out. */
@Covers("E-08")
class TakenBackResultTest {

    private static final Instant AT = Instant.parse("2022-06-28T02:00:00Z");
    private static final PersonId A = AssemblyStory.A;
    private static final PersonId B = AssemblyStory.B;

    private final AssemblyStory story = new AssemblyStory("taken-back");
    private AssemblyView view = open();

    private AssemblyView open() {
        AssemblyView opened = null;
        for (AssemblyEvent each : story.untilOpen()) {
            opened = AssemblyFold.evolve(opened, each, 0, AT);
        }
        return Objects.requireNonNull(opened);
    }

    private void then(BallotEvent... events) {
        for (BallotEvent each : events) {
            view = AssemblyFold.evolve(view, each, AT);
        }
    }

    private BodyStanding committee(PersonId... out) {
        return view.bodies(List.of(out).stream()
                        .map(each -> new Candidacy(each, Body.UNION_COMMITTEE))
                        .toList())
                .get(0);
    }

    private void electedA() {
        then(
                story.ballotOpened(),
                story.issued(),
                story.decided(new TallyResult(2, List.of(A), List.of(), 0, 0), null),
                story.elected(Body.UNION_COMMITTEE, A));
    }

    @Test
    void a_decided_round_that_is_void_leaves_nobody_elected_and_keeps_its_figures() {
        electedA();
        assertThat(committee().done()).isTrue();
        then(story.voided(VoidCause.FOUND_AFTER_DECISION));
        assertThat(committee().done()).isFalse();
        assertThat(committee().elected()).isEmpty();
        assertThat(committee().seatsLeft()).isEqualTo(1);
        assertThat(committee().awaitsRepeat()).isEqualTo(story.ballot);
        assertThat(committee().votable()).isFalse();
        BallotLine kept = view.ballots().get(0);
        assertThat(kept.state()).isEqualTo(BallotState.VOID);
        assertThat(kept.decision()).isNotNull();
        then(story.repeatApproved());
        assertThat(committee().votable()).isTrue();
        assertThat(committee().next()).isEqualTo(RoundKind.FIRST);
    }

    @Test
    void of_two_void_rounds_the_first_waits_for_leave_and_its_kind_is_voted_on_again() {
        BallotId second = BallotId.random();
        then(
                story.ballotOpened(),
                story.decided(new TallyResult(2, List.of(), List.of(A, B), 1, 0), RoundKind.RUNOFF),
                story.ballotOpened(second, Body.UNION_COMMITTEE, 2, RoundKind.RUNOFF, null));
        assertThat(committee().tied()).containsExactly(A, B);
        then(story.voided(second, 2), story.voided(VoidCause.FOUND_AFTER_DECISION));
        assertThat(committee().awaitsRepeat()).isEqualTo(story.ballot);
        assertThat(committee().next()).isEqualTo(RoundKind.FIRST);
        assertThat(committee().tied()).isEmpty();
        view = AssemblyFold.evolve(view, story.repeatApproved(), AT.plusSeconds(1));
        assertThat(committee().awaitsRepeat())
                .as("nobody has to agree to the later")
                .isNull();
        assertThat(committee().votable()).isTrue();
        assertThat(committee().next()).isEqualTo(RoundKind.FIRST);
    }

    @Test
    void officers_are_due_again_where_they_were_taken_back() {
        view = AssemblyFold.evolve(
                AssemblyFold.evolve(view, officers(), 8, AT),
                new OfficersTakenBack(story.assembly, Body.UNION_COMMITTEE),
                9,
                AT);
        assertThat(view.officers()).isNull();
    }

    private OfficersElected officers() {
        return new OfficersElected(
                story.assembly,
                OfficersElectedBy.ASSEMBLY,
                List.of(new OfficeVote(Office.CHAIR, A, 2)),
                List.of(new OfficeHolder(A, Office.CHAIR)),
                new AttachmentId("attachment-1"),
                AssemblyStory.BASIS);
    }

    /** Only who knows who is out can say it: the page is told by the candidates' lines. */
    @Test
    void a_body_that_lost_everybody_is_voted_on_again_and_one_that_did_not_is_not() {
        electedA();
        assertThat(committee(B).done()).isTrue();
        assertThat(committee(B).lost()).isFalse();
        BodyStanding lost = committee(A);
        assertThat(lost.lost()).isTrue();
        assertThat(lost.votable()).isTrue();
        assertThat(lost.seatsLeft()).isEqualTo(1);
        assertThat(lost.gone()).containsExactly(A);
        then(story.ballotOpened(BallotId.random(), Body.UNION_COMMITTEE, 2, RoundKind.FIRST, null));
        assertThat(committee().done()).as("its tellers find the count").isFalse();
        assertThat(committee(A).votable()).isFalse();
        assertThat(view.phase()).isEqualTo(AssemblyPhase.VOTING);
    }
}
