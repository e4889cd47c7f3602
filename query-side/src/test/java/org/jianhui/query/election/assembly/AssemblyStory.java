package org.jianhui.query.election.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.election.assembly.event.TellersAppointed;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BallotsIssued;
import org.jianhui.kernel.election.ballot.event.BodyElected;
import org.jianhui.kernel.election.ballot.event.CountKeyed;
import org.jianhui.kernel.election.ballot.event.CountSheetAttached;
import org.jianhui.kernel.election.ballot.event.CountsDiffered;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/** One meeting of three members due and its ballots, as events in the order of the procedure. */
final class AssemblyStory {

    static final UnionId UNION = new UnionId("union-base");
    static final PersonId A = new PersonId("person-a");
    static final PersonId B = new PersonId("person-b");
    static final PersonId TELLER = new PersonId("person-teller");
    static final PersonId OTHER = new PersonId("person-other");
    static final LocalDate DAY = LocalDate.parse("2022-06-28");
    static final Basis BASIS = new Basis("rulebook-2022-06-06", List.of("E-08"), List.of(Fact.of("entitled", 36)));

    final AssemblyId assembly;
    final ElectionId election;
    final BallotId ballot;

    AssemblyStory(String name) {
        assembly = new AssemblyId("assembly-" + name);
        election = new ElectionId("election-" + name);
        ballot = new BallotId("ballot-" + name);
    }

    AssemblyConvened convened() {
        return convened(AssemblyForm.FULL_MEETING);
    }

    AssemblyConvened convened(AssemblyForm form) {
        return new AssemblyConvened(assembly, election, UNION, form, DAY, BASIS);
    }

    AttendeesNotified told() {
        return new AttendeesNotified(assembly, DAY.minusDays(8), DAY, "乡政府会议室", "选举", List.of("广播"), null, BASIS);
    }

    ElectionRulesAdopted ruled() {
        List<BodySeats> seats =
                Stream.of(Body.values()).map(body -> new BodySeats(body, 1)).toList();
        return new ElectionRulesAdopted(
                assembly,
                new ElectionRules("选举办法", seats, UnfilledRule.ONE_FURTHER_ROUND, 0),
                "00ff",
                new AttachmentId("attachment-1"),
                List.of(),
                BASIS);
    }

    TellersAppointed appointed() {
        return new TellersAppointed(assembly, List.of(new PersonId("person-s")), List.of(TELLER, OTHER), BASIS);
    }

    RollFrozen frozen() {
        return new RollFrozen(
                assembly, Instant.parse("2022-06-28T00:00:00Z"), List.of(A, B, TELLER), "abcdefabcdefabcd", BASIS);
    }

    AttendeesSignedIn signedIn() {
        return new AttendeesSignedIn(assembly, List.of(A, B), 2, BASIS);
    }

    MeetingOpened opened() {
        return new MeetingOpened(assembly, 3, 2, BASIS);
    }

    /** Everything before the first vote. */
    List<AssemblyEvent> untilOpen() {
        return List.of(convened(), told(), ruled(), appointed(), frozen(), signedIn(), opened());
    }

    BallotOpened ballotOpened() {
        return ballotOpened(ballot, Body.UNION_COMMITTEE, 1, RoundKind.FIRST, null);
    }

    BallotOpened ballotOpened(BallotId id, Body body, int round, RoundKind kind, @Nullable BallotId repeats) {
        return new BallotOpened(
                id, assembly, election, UNION, body, round, kind, 1, List.of(A, B), List.of(), 3, 2, repeats, BASIS);
    }

    BallotsIssued issued() {
        return new BallotsIssued(ballot, 47_111, BASIS);
    }

    /** A count with figures that appear nowhere else. */
    static BallotCount count(int a) {
        return new BallotCount(
                47_100, 47_000, 100, List.of(new VoteLine(A, a, 0, 0), new VoteLine(B, 12_345, 0, 0)), List.of());
    }

    CountKeyed keyed(PersonId teller, int attempt, int a) {
        Basis withFigures = new Basis("rulebook-2022-06-06", List.of("E-08"), List.of(Fact.of("collected", 47_100)));
        return new CountKeyed(ballot, teller, attempt, count(a), withFigures);
    }

    CountsDiffered differed() {
        return new CountsDiffered(ballot, 1, List.of(A.value()));
    }

    RoundDecided decided(TallyResult result, @Nullable RoundKind next) {
        return new RoundDecided(ballot, assembly, Body.UNION_COMMITTEE, 1, count(33_333), result, next, BASIS);
    }

    CountSheetAttached sheet(String file) {
        return new CountSheetAttached(
                ballot, assembly, Body.UNION_COMMITTEE, 1, new AttachmentId("attachment-" + file), BASIS);
    }

    RoundVoided voided(VoidCause cause) {
        return new RoundVoided(ballot, assembly, Body.UNION_COMMITTEE, 1, cause, "票箱开启过早", BASIS);
    }

    RoundVoided voided(BallotId other, int round) {
        return new RoundVoided(other, assembly, Body.UNION_COMMITTEE, round, VoidCause.IRREGULARITY, "票箱开启过早", BASIS);
    }

    RepeatApproved repeatApproved() {
        return new RepeatApproved(ballot, assembly, Body.UNION_COMMITTEE, new PersonId("person-signer"), "同意");
    }

    BodyElected elected(Body body, PersonId person) {
        return new BodyElected(ballot, assembly, election, UNION, body, 1, List.of(person), 0, BASIS);
    }
}
