package org.jianhui.command.election.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.command.election.assembly.Candidacies;
import org.jianhui.command.election.assembly.Electorate;
import org.jianhui.command.election.assembly.MeetingFacts;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.BallotsIssued;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.RuleBook;

/** A meeting with 40 due and 36 present, three candidates and two tellers, and what a test changes about it. */
final class BallotScenario {

    static final BallotId BALLOT = new BallotId("ballot-1");
    static final AssemblyId MEETING = new AssemblyId("assembly-1");
    static final ElectionId ELECTION = new ElectionId("election-1");
    static final UnionId UNION = new UnionId("union-1");
    static final PersonId A = new PersonId("person-a");
    static final PersonId B = new PersonId("person-b");
    static final PersonId C = new PersonId("person-c");
    static final PersonId TELLER = new PersonId("person-teller");
    static final PersonId OTHER_TELLER = new PersonId("person-other");

    private List<PersonId> standing = List.of(A, B, C);
    private List<PersonId> blocked = List.of();
    private List<PersonId> out = List.of();
    private RuleBook book = RuleBook.shipped();
    private List<PersonId> members = List.of();
    private List<AttachmentId> onRecord = List.of();
    private boolean open = true;
    private List<Integer> later = List.of();
    private List<Body> again = List.of();
    private UnfilledRule unfilled = UnfilledRule.LEAVE_OPEN;
    private BodyStanding body =
            new BodyStanding(2, 0, RoundKind.FIRST, false, null, false, false, List.of(), List.of());

    BallotScenario standing(PersonId... persons) {
        standing = List.of(persons);
        return this;
    }

    BallotScenario blocked(PersonId... persons) {
        blocked = List.of(persons);
        return this;
    }

    /** Excluded or taken off since the paper was printed. */
    BallotScenario out(PersonId... persons) {
        out = List.of(persons);
        return this;
    }

    /** The paper has room for others than the candidates; who may be written in. */
    BallotScenario writeIns(PersonId... voting) {
        book = ChosenBook.with("election.marks", "FOR+AGAINST+ABSTAIN+WRITE_IN");
        members = List.of(voting);
        return this;
    }

    /** The rule book with this setting chosen otherwise. */
    BallotScenario choosing(String setting, String value) {
        book = ChosenBook.with(setting, value);
        return this;
    }

    /** The files that were handed in. */
    BallotScenario onRecord(AttachmentId... files) {
        onRecord = List.of(files);
        return this;
    }

    BallotScenario meetingClosed() {
        open = false;
        return this;
    }

    /** Rounds of the body after this one that are open or count. */
    BallotScenario later(Integer... rounds) {
        later = List.of(rounds);
        return this;
    }

    /** Other bodies of the meeting that are voted on again. */
    BallotScenario again(Body... bodies) {
        again = List.of(bodies);
        return this;
    }

    /** This round is the one of the body that was voided last. */
    BallotScenario voided() {
        return body(new BodyStanding(2, 1, RoundKind.FIRST, false, BALLOT, false, false, List.of(), List.of()));
    }

    BallotScenario oneFurtherRound() {
        unfilled = UnfilledRule.ONE_FURTHER_ROUND;
        return this;
    }

    BallotScenario body(BodyStanding now) {
        body = now;
        return this;
    }

    /** Nothing has happened yet. */
    DecisionScenario start() {
        return new DecisionScenario(Ballot.class, law(), LocalDate.parse("2022-06-28")).by(TELLER);
    }

    /** The vote on the union committee is open for A, B and C. */
    DecisionScenario opened(int seats, RoundKind kind, PersonId... candidates) {
        return start().and(paper(seats, kind, candidates));
    }

    DecisionScenario issued(int issued) {
        return opened(2, RoundKind.FIRST, A, B, C).and(papers(issued));
    }

    static BallotOpened paper(int seats, RoundKind kind, PersonId... candidates) {
        return paper(seats, kind, List.of(), candidates);
    }

    /** @param before whom earlier rounds have elected */
    static BallotOpened paper(int seats, RoundKind kind, List<PersonId> before, PersonId... candidates) {
        return new BallotOpened(
                BALLOT,
                MEETING,
                ELECTION,
                UNION,
                Body.UNION_COMMITTEE,
                1,
                kind,
                seats,
                List.of(candidates),
                before,
                40,
                36,
                null,
                basis());
    }

    static BallotsIssued papers(int issued) {
        return new BallotsIssued(BALLOT, issued, basis());
    }

    static Basis basis() {
        return new Basis("rulebook-2022-06-06", List.of(), List.of());
    }

    static OpenBallot open(PersonId... candidates) {
        return new OpenBallot(BALLOT, MEETING, Body.UNION_COMMITTEE, List.of(candidates));
    }

    static BallotCount count(int collected, int a, int b, int c) {
        return count(collected, 0, line(A, a), line(B, b), line(C, c));
    }

    static BallotCount count(int collected, int spoilt, VoteLine... lines) {
        return new BallotCount(collected, collected - spoilt, spoilt, List.of(lines), List.of());
    }

    static VoteLine line(PersonId person, int inFavour) {
        return new VoteLine(person, inFavour, 0, 0);
    }

    private BallotLaw law() {
        MeetingFacts meeting = new MeetingFacts(
                MEETING, ELECTION, UNION, "rulebook-2022-06-06", open, 40, 36, unfilled, List.of(TELLER, OTHER_TELLER));
        Candidacies candidacies = new Candidacies() {
            @Override
            public List<PersonId> standing(ElectionId election, Body of) {
                return standing;
            }

            @Override
            public List<PersonId> blocked(ElectionId election, Body of) {
                return blocked;
            }

            @Override
            public List<PersonId> out(ElectionId election, Body of) {
                return out;
            }

            @Override
            public List<PersonId> among(ElectionId election, List<PersonId> persons) {
                return persons.stream().filter(standing::contains).toList();
            }
        };
        return new BallotLaw(
                book,
                id -> meeting,
                (id, of) -> body,
                id -> later,
                id -> again,
                candidacies,
                new Members(members),
                onRecord::contains);
    }

    private record Members(List<PersonId> all) implements Electorate {
        @Override
        public List<PersonId> members(UnionId union) {
            return all;
        }

        @Override
        public Map<UnionGroupId, Integer> groups(UnionId union) {
            return Map.of();
        }

        @Override
        public List<PersonId> members(UnionGroupId group) {
            return List.of();
        }
    }
}
