package org.jianhui.command.term;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.command.term.RunnersUp.RunnerUp;
import org.jianhui.command.term.rule.SubstituteIsNext;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.SubstituteDeclined;

/**
 * Who follows in a seat by the votes of the election. Passed over is who sits there by now, has no vote in the union any more, or
 * has declined this seat; with the next vacancy they are asked again.
 */
final class NextInVotes {

    private final Standing standing;
    private final Seats seats;
    private final Map<Office, Set<PersonId>> declined = new EnumMap<>(Office.class);

    NextInVotes(Standing standing, Seats seats) {
        this.standing = standing;
        this.seats = seats;
    }

    SubstituteIsNext rule(Office office, PersonId person, LocalDate day, TermLaw law) {
        return new SubstituteIsNext(
                law.votes().counted(standing.election(), office.body()), person, next(office, day, law));
    }

    /** One person, or several with equal votes; empty if nobody is left. */
    List<PersonId> next(Office office, LocalDate day, TermLaw law) {
        List<RunnerUp> ranked = law.votes().of(standing.election(), office.body());
        List<PersonId> out = law.rolls().since(standing.union()) == null
                ? List.of()
                : law.rolls()
                        .withoutVote(
                                standing.union(),
                                ranked.stream().map(RunnerUp::person).toList());
        Set<PersonId> unwilling = declined.getOrDefault(office, Set.of());
        List<RunnerUp> left = ranked.stream()
                .filter(each -> !seats.sitsAlready(office, each.person(), day)
                        && !out.contains(each.person())
                        && !unwilling.contains(each.person()))
                .toList();
        return left.stream()
                .filter(each -> each.ranksWith(left.get(0)))
                .map(RunnerUp::person)
                .toList();
    }

    @EventSourcingHandler
    void evolve(SubstituteDeclined event) {
        declined.computeIfAbsent(event.office(), office -> new HashSet<>()).add(event.person());
    }

    @EventSourcingHandler
    void evolve(OfficeFilled event) {
        declined.remove(event.office());
    }
}
