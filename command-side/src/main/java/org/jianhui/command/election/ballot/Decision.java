package org.jianhui.command.election.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.election.assembly.MeetingFacts;
import org.jianhui.command.election.ballot.rule.BoxHoldsNoMoreThanWasIssued;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.RoundKind;
import org.jianhui.kernel.election.ballot.Tally;
import org.jianhui.kernel.election.ballot.TallyResult;
import org.jianhui.kernel.election.ballot.TallyTerms;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.ballot.event.JudgedBallotEvent;
import org.jianhui.kernel.election.ballot.event.RoundDecided;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.election.parameter.BallotParameters;
import org.jianhui.kernel.election.parameter.MajorityBase;
import org.jianhui.kernel.election.parameter.RunoffRule;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jspecify.annotations.Nullable;

/** What an agreed count comes to: void, decided with a round to follow, or the body elected (E-08). */
record Decision(Box box, BallotCount count, MeetingFacts meeting, BallotLaw law) {

    List<JudgedBallotEvent> events() {
        BallotOpened paper = box.opened();
        BoxHoldsNoMoreThanWasIssued box = new BoxHoldsNoMoreThanWasIssued(this.box.issued(), count.collected());
        if (box.isViolated()) {
            Basis basis = new Basis(this.box.edition(), List.of(box.id()), box.facts());
            return List.of(new RoundVoided(
                    paper.ballot(),
                    paper.assembly(),
                    paper.body(),
                    paper.round(),
                    VoidCause.MORE_COLLECTED_THAN_ISSUED,
                    null,
                    basis));
        }
        TallyTerms terms = terms();
        List<PersonId> out = law.candidacies().out(paper.election(), paper.body());
        List<VoteLine> lines = count.all().stream()
                .filter(line -> !out.contains(line.person()))
                .toList();
        TallyResult result = Tally.of(terms, lines);
        RoundKind next = next(result, out);
        Basis basis = basis(terms, box, out);
        RoundDecided decided = new RoundDecided(
                paper.ballot(), paper.assembly(), paper.body(), paper.round(), count, result, next, basis);
        return next == null
                ? List.of(decided, Elected.by(paper, result, out, result.unfilled(), basis))
                : List.of(decided);
    }

    private TallyTerms terms() {
        BallotOpened paper = box.opened();
        BallotParameters figures = law.ballot(box.edition());
        return new TallyTerms(
                paper.seats(),
                figures.base() == MajorityBase.DUE ? paper.due() : paper.present(),
                figures.majority(),
                paper.kind() == RoundKind.RUNOFF && figures.runoff() == RunoffRule.PLURALITY);
    }

    /**
     * Equals vote again; open seats are voted on once more if the rules say so and somebody is left to stand. The rules may leave
     * seats open, but no body: as long as nobody of it is elected, another round follows (E-08).
     */
    private @Nullable RoundKind next(TallyResult result, List<PersonId> out) {
        if (result.hasTie()) {
            return RoundKind.RUNOFF;
        }
        if (Elected.of(box.opened(), result, out).isEmpty()) {
            return RoundKind.FURTHER;
        }
        boolean again = result.unfilled() > 0
                && meeting.unfilled() == UnfilledRule.ONE_FURTHER_ROUND
                && box.opened().kind() == RoundKind.FIRST
                && box.opened().candidates().stream()
                        .anyMatch(
                                each -> !out.contains(each) && !result.elected().contains(each));
        return again ? RoundKind.FURTHER : null;
    }

    /** Votes for somebody who stands no longer are counted and elect nobody (E-04, E-07). */
    private Basis basis(TallyTerms terms, BoxHoldsNoMoreThanWasIssued box, List<PersonId> out) {
        List<Fact> facts = facts(terms, box);
        List<PersonId> leftOut =
                count.all().stream().map(VoteLine::person).filter(out::contains).toList();
        if (leftOut.isEmpty()) {
            return new Basis(this.box.edition(), List.of(box.id()), facts);
        }
        facts.add(Fact.of("leftOut", leftOut));
        return new Basis(this.box.edition(), List.of("E-04", "E-07", box.id()), facts);
    }

    private List<Fact> facts(TallyTerms terms, BoxHoldsNoMoreThanWasIssued box) {
        List<Fact> facts = new ArrayList<>(box.facts());
        facts.add(Fact.of("valid", count.valid()));
        facts.add(Fact.of("spoilt", count.spoilt()));
        facts.add(Fact.of("entitled", this.box.opened().due()));
        facts.add(Fact.of("seats", terms.seats()));
        facts.add(Fact.of("base", terms.base()));
        facts.add(Fact.of("majority", terms.plurality() ? "most votes" : "> " + terms.majority()));
        facts.add(Fact.of("needed", terms.needed()));
        count.all().forEach(line -> facts.add(Fact.of(line.person().value(), arithmetic(terms, line))));
        return facts;
    }

    private static String arithmetic(TallyTerms terms, VoteLine line) {
        if (terms.plurality()) {
            return Integer.toString(line.inFavour());
        }
        boolean over = terms.majority().isExceededBy(line.inFavour(), terms.base());
        return "%d × %d %s %d × %d"
                .formatted(
                        terms.majority().denominator(),
                        line.inFavour(),
                        over ? ">" : "≤",
                        terms.majority().numerator(),
                        terms.base());
    }
}
