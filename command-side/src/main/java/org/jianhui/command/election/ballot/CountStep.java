package org.jianhui.command.election.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jianhui.command.election.assembly.MeetingFacts;
import org.jianhui.command.election.assembly.rule.CountersStandForNothing;
import org.jianhui.command.election.ballot.rule.CountedByATeller;
import org.jianhui.command.election.ballot.rule.CountedOnceEach;
import org.jianhui.command.election.ballot.rule.MeetingIsOpen;
import org.jianhui.command.election.ballot.rule.NoMorePapersThanPeople;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.NothingSkipped;
import org.jianhui.kernel.election.ballot.BallotCommand.IssueBallots;
import org.jianhui.kernel.election.ballot.BallotCommand.KeyCount;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.event.BallotsIssued;
import org.jianhui.kernel.election.ballot.event.CountKeyed;
import org.jianhui.kernel.election.ballot.event.CountsDiffered;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;

/** Papers are handed out, and the box is counted by two people who do not see each other's figures. */
final class CountStep {

    private final Box box;

    CountStep(Box box) {
        this.box = box;
    }

    @CommandHandler
    void decide(IssueBallots command, BallotLaw law) {
        MeetingFacts meeting = law.meeting(box.opened().assembly());
        Rule.verify(box.due("issue", box.isOpen() && box.issued() == 0));
        Basis basis = Judgement.by(
                box.edition(),
                new MeetingIsOpen(meeting.open()),
                new NoMorePapersThanPeople(command.issued(), meeting.present()));
        apply(new BallotsIssued(command.ballot(), command.issued(), basis));
    }

    @CommandHandler
    void decide(KeyCount command, Act act, BallotLaw law) {
        Rule.verify(
                box.due("count", box.isOpen()),
                new NothingSkipped("count", box.issued() == 0 ? List.of("PAPERS_ISSUED") : List.of()));
        MeetingFacts meeting = law.meeting(box.opened().assembly());
        PersonId teller = act.actor().person();
        Rule.verify(
                new CountedByATeller(teller != null && meeting.tellers().contains(teller)),
                new CountedOnceEach(teller != null && box.keyed().containsKey(teller)));
        PersonId person = Objects.requireNonNull(teller);
        List<Rule> rules = new ArrayList<>(new CountSheet(box.opened(), command.count(), law).rules());
        rules.add(new MeetingIsOpen(meeting.open()));
        rules.add(new CountersStandForNothing(law.candidacies().among(meeting.election(), List.of(person))));
        Basis basis = Judgement.by(box.edition(), rules);
        Map<PersonId, BallotCount> before = Map.copyOf(box.keyed());
        int attempt = box.attempt();
        apply(new CountKeyed(command.ballot(), person, attempt, command.count(), basis));
        before.values().forEach(other -> compare(command, other, attempt, meeting, law));
    }

    private void compare(KeyCount command, BallotCount other, int attempt, MeetingFacts meeting, BallotLaw law) {
        List<String> differences = Differences.between(other, command.count());
        if (!differences.isEmpty()) {
            apply(new CountsDiffered(command.ballot(), attempt, differences));
            return;
        }
        new Decision(box, command.count(), meeting, law).events().forEach(AggregateLifecycle::apply);
    }
}
