package org.jianhui.query.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.DelegateQuota;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.DelegatesElected;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.query.projection.ViewJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fold of a meeting and its ballots: what is due after each event, and how far each body has come. */
class AssemblyFoldTest {

    private static final Instant AT = Instant.parse("2022-06-28T01:00:00Z");
    private final AssemblyStory story = new AssemblyStory("fold");

    private AssemblyView after(Object... events) {
        @Nullable AssemblyView view = null;
        long version = 0;
        for (Object event : events) {
            view = event instanceof AssemblyEvent of
                    ? AssemblyFold.evolve(view, of, version++, AT)
                    : AssemblyFold.evolve(view, (BallotEvent) event, AT);
        }
        return Objects.requireNonNull(view);
    }

    private AssemblyView open(Object... more) {
        return after(Stream.concat(story.untilOpen().stream(), Stream.of(more)).toArray());
    }

    @Test
    void each_step_names_the_next_one() {
        List<AssemblyEvent> events = story.untilOpen();
        List<AssemblyPhase> phases = IntStream.rangeClosed(1, events.size())
                .mapToObj(n -> after(events.subList(0, n).toArray()).phase())
                .toList();

        assertThat(phases)
                .containsExactly(
                        AssemblyPhase.NOTICE_DUE,
                        AssemblyPhase.RULES_DUE,
                        AssemblyPhase.TELLERS_DUE,
                        AssemblyPhase.ROLL_DUE,
                        AssemblyPhase.ATTENDANCE_DUE,
                        AssemblyPhase.ATTENDANCE_DUE,
                        AssemblyPhase.VOTING);
    }

    @Test
    void a_congress_waits_for_its_delegates_and_reviews_anew_what_a_group_enters_again() {
        UnionGroupId one = new UnionGroupId("group-1");
        UnionGroupId two = new UnionGroupId("group-2");
        DelegatesAllotted allotted = new DelegatesAllotted(
                story.assembly,
                2,
                List.of(new DelegateQuota(one, 1), new DelegateQuota(two, 1)),
                List.of(),
                AssemblyStory.BASIS);
        DelegatesElected first = delegates(one, AssemblyStory.A);
        CredentialsReviewed reviewed =
                new CredentialsReviewed(story.assembly, List.of(AssemblyStory.A), List.of(), AssemblyStory.BASIS);
        AssemblyView waiting = after(story.convened(AssemblyForm.CONGRESS), allotted, first);

        assertThat(waiting.phase()).isEqualTo(AssemblyPhase.DELEGATES_DUE);
        assertThat(Objects.requireNonNull(waiting.delegates()).waiting()).containsExactly(two);
        assertThat(after(story.convened(AssemblyForm.CONGRESS), allotted, first, reviewed)
                        .phase())
                .isEqualTo(AssemblyPhase.NOTICE_DUE);
        assertThat(after(
                                story.convened(AssemblyForm.CONGRESS),
                                allotted,
                                first,
                                reviewed,
                                delegates(one, AssemblyStory.B))
                        .phase())
                .isEqualTo(AssemblyPhase.DELEGATES_DUE);
    }

    private DelegatesElected delegates(UnionGroupId group, PersonId delegate) {
        return new DelegatesElected(
                story.assembly,
                group,
                List.of(delegate),
                AssemblyStory.DAY,
                5,
                new AttachmentId("attachment-2"),
                AssemblyStory.BASIS);
    }

    @Test
    void another_day_keeps_rules_and_tellers_and_takes_notice_and_roll_anew() {
        AssemblyView moved = after(
                story.convened(),
                story.told(),
                story.ruled(),
                story.appointed(),
                story.frozen(),
                story.signedIn(),
                new AssemblyPostponed(story.assembly, AssemblyStory.DAY.plusDays(8), AssemblyStory.DAY, "人数不足"));

        assertThat(moved.phase()).isEqualTo(AssemblyPhase.NOTICE_DUE);
        assertThat(moved.roll()).isNull();
        assertThat(moved.signedIn()).isEmpty();
        assertThat(moved.rules()).isNotNull();
        assertThat(moved.counters()).isNotNull();
        assertThat(moved.moves())
                .containsExactly(new MoveLine(AssemblyStory.DAY, AssemblyStory.DAY.plusDays(8), "人数不足"));
    }

    @Test
    void equal_votes_leave_the_seat_to_a_run_off_among_the_equal() {
        TallyResult tie = new TallyResult(2, List.of(), List.of(AssemblyStory.A, AssemblyStory.B), 1, 0);
        BodyStanding standing =
                committee(open(story.ballotOpened(), story.issued(), story.decided(tie, RoundKind.RUNOFF)));

        assertThat(standing.next()).isEqualTo(RoundKind.RUNOFF);
        assertThat(standing.tied()).containsExactly(AssemblyStory.A, AssemblyStory.B);
        assertThat(standing.seatsLeft()).isEqualTo(1);
        assertThat(standing.votable()).isTrue();
        assertThat(standing.decided()).isEqualTo(story.ballot);
    }

    @Test
    void every_count_sheet_is_kept_with_its_round_void_or_not() {
        TallyResult result = new TallyResult(2, List.of(AssemblyStory.A), List.of(), 0, 0);
        BallotLine counted = round(open(story.ballotOpened(), story.issued(), story.decided(result, null)));
        BallotLine kept = round(open(
                story.ballotOpened(),
                story.issued(),
                story.decided(result, null),
                story.sheet("front"),
                story.voided(VoidCause.FOUND_AFTER_DECISION),
                story.sheet("back")));

        assertThat(counted.counted()).isTrue();
        assertThat(counted.sheets()).isEmpty();
        assertThat(kept.sheets())
                .containsExactly(new AttachmentId("attachment-front"), new AttachmentId("attachment-back"));
        assertThat(kept.state()).isEqualTo(BallotState.VOID);
    }

    /** Too many papers in the box were counted by two; what fell before was not. */
    @Test
    void a_void_round_has_a_sheet_only_if_it_was_counted() {
        assertThat(round(open(story.ballotOpened(), story.issued(), story.voided(VoidCause.MORE_COLLECTED_THAN_ISSUED)))
                        .counted())
                .isTrue();
        assertThat(round(open(story.ballotOpened(), story.issued(), story.voided(VoidCause.IRREGULARITY)))
                        .counted())
                .isFalse();
    }

    @Test
    void a_round_written_before_sheets_were_kept_has_none() {
        BallotLine line = round(open(story.ballotOpened()));
        String before = ViewJson.write(line).replaceAll(",?\"sheets\":\\[]", "");
        assertThat(before).doesNotContain("sheets");
        assertThat(ViewJson.read(before, BallotLine.class)).isEqualTo(line);
    }

    private BallotLine round(AssemblyView view) {
        return view.ballot(story.ballot).orElseThrow();
    }

    @Test
    void a_void_round_shuts_the_body_until_the_superior_agrees() {
        RoundVoided voided = story.voided(VoidCause.MORE_COLLECTED_THAN_ISSUED);
        BodyStanding shut = committee(open(story.ballotOpened(), story.issued(), voided));
        BodyStanding free = committee(open(story.ballotOpened(), story.issued(), voided, story.repeatApproved()));

        assertThat(shut.votable()).isFalse();
        assertThat(shut.awaitsRepeat()).isEqualTo(story.ballot);
        assertThat(free.votable()).isTrue();
        assertThat(free.next()).isEqualTo(RoundKind.FIRST);
    }

    @Test
    void no_figure_of_a_single_count_is_in_the_state_nor_those_of_counts_that_differ() {
        AssemblyView one = open(story.ballotOpened(), story.issued(), story.keyed(AssemblyStory.TELLER, 1, 33_333));
        AssemblyView two = open(
                story.ballotOpened(),
                story.issued(),
                story.keyed(AssemblyStory.TELLER, 1, 33_333),
                story.keyed(AssemblyStory.OTHER, 1, 33_334),
                story.differed());

        for (AssemblyView view : List.of(one, two)) {
            assertThat(ViewJson.write(view)).doesNotContain("33333", "33334", "47100", "47000", "12345");
            assertThat(ViewJson.read(ViewJson.write(view), AssemblyView.class)).isEqualTo(view);
        }
        assertThat(one.ballots().get(0).state()).isEqualTo(BallotState.FIRST_KEYED);
        assertThat(two.ballots().get(0).state()).isEqualTo(BallotState.DIFFERED);
        assertThat(two.ballots().get(0).counting())
                .isEqualTo(new CountingLine(
                        2, List.of(), List.of(new CountingLine.Difference(1, List.of(AssemblyStory.A.value())))));
    }

    private static BodyStanding committee(AssemblyView view) {
        return view.bodies().get(0);
    }
}
