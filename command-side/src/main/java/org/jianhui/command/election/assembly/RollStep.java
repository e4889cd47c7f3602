package org.jianhui.command.election.assembly;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.jianhui.command.election.assembly.Meeting.Phase;
import org.jianhui.command.election.assembly.rule.EnoughArePresent;
import org.jianhui.command.election.assembly.rule.MeetingMayBeHeld;
import org.jianhui.command.election.assembly.rule.OnTheDayOfTheMeeting;
import org.jianhui.command.election.assembly.rule.SignedInFromTheRoll;
import org.jianhui.command.election.assembly.rule.SignedInOnce;
import org.jianhui.command.election.assembly.rule.SomebodyOnTheRoll;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordSignIn;
import org.jianhui.kernel.election.assembly.RollHash;
import org.jianhui.kernel.election.assembly.event.AttendeesSignedIn;
import org.jianhui.kernel.election.assembly.event.MeetingOpened;
import org.jianhui.kernel.election.assembly.event.QuorumMissed;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Judgement;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Who may vote, who has come, and whether they are enough (E-08). */
final class RollStep {

    private final Agenda agenda;
    private final Meeting meeting;

    RollStep(Agenda agenda) {
        this.agenda = agenda;
        this.meeting = agenda.meeting();
    }

    /** The roll stands as of the act's receipt: what is entered later does not change it. */
    @CommandHandler
    void decide(FreezeRoll command, Act act, AssemblyLaw law) {
        Rule.verify(
                agenda.stillOpen(),
                agenda.due("roll", meeting.phase() == Phase.PREPARING && meeting.roll() == null),
                agenda.tellersFor("roll"));
        List<PersonId> members = law.electorate().members(meeting.convened().union());
        @Nullable List<PersonId> delegates = meeting.accepted();
        List<PersonId> roll = (delegates == null
                        ? members
                        : members.stream().filter(delegates::contains).toList())
                .stream().sorted(Comparator.comparing(PersonId::value)).toList();
        List<Rule> judged = new ArrayList<>(List.of(mayBeHeld(law), new SomebodyOnTheRoll(roll.size())));
        judged.addAll(law.enoughStand(meeting.convened().election(), Objects.requireNonNull(meeting.rules())));
        Basis basis = Judgement.by(meeting.edition(), judged);
        apply(new RollFrozen(
                command.assembly(),
                act.receivedAt(),
                roll,
                RollHash.of(command.assembly(), act.receivedAt(), roll),
                basis));
    }

    /** Latecomers sign in as long as the meeting runs; they take part in the votes that are still to come. */
    @CommandHandler
    void decide(RecordSignIn command, Act act, AssemblyLaw law) {
        Rule.verify(
                agenda.stillOpen(),
                agenda.due("sign-in", meeting.phase() == Phase.PREPARING || meeting.phase() == Phase.OPEN),
                agenda.rollFor("sign-in"));
        List<PersonId> roll = Objects.requireNonNull(meeting.roll()).roll();
        List<PersonId> persons = command.persons();
        Basis basis = Judgement.by(
                meeting.edition(),
                mayBeHeld(law),
                onTheDay(act),
                new SignedInFromTheRoll(
                        persons.stream().filter(each -> !roll.contains(each)).toList()),
                new SignedInOnce(persons.stream()
                        .filter(each ->
                                meeting.signedIn().contains(each) || persons.indexOf(each) != persons.lastIndexOf(each))
                        .distinct()
                        .toList()));
        apply(new AttendeesSignedIn(
                command.assembly(), persons, meeting.signedIn().size() + persons.size(), basis));
    }

    @CommandHandler
    void decide(EstablishQuorum command, Act act, AssemblyLaw law) {
        Rule.verify(agenda.stillOpen(), agenda.dueBefore("quorum"), agenda.rollFor("quorum"));
        Basis held = Judgement.by(meeting.edition(), mayBeHeld(law), onTheDay(act));
        int due = Objects.requireNonNull(meeting.roll()).roll().size();
        int present = meeting.signedIn().size();
        EnoughArePresent enough = new EnoughArePresent(
                due, present, law.meeting(meeting.edition()).quorum());
        List<Fact> facts =
                Stream.concat(enough.facts().stream(), held.facts().stream()).toList();
        List<String> ids = Stream.concat(Stream.of(enough.id()), held.rules().stream())
                .distinct()
                .sorted()
                .toList();
        Basis basis = new Basis(meeting.edition(), ids, facts);
        if (enough.isViolated()) {
            apply(new QuorumMissed(
                    command.assembly(), due, present, enough.quorum().leastReaching(due), basis));
        } else {
            apply(new MeetingOpened(command.assembly(), due, present, basis));
        }
    }

    private MeetingMayBeHeld mayBeHeld(AssemblyLaw law) {
        CaseFacts facts = law.cases().apply(meeting.convened().election());
        return new MeetingMayBeHeld(facts != null && facts.cleared());
    }

    private OnTheDayOfTheMeeting onTheDay(Act act) {
        return new OnTheDayOfTheMeeting(act.actedOnDate(), meeting.meetingOn());
    }
}
