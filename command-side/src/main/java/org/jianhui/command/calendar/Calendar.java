package org.jianhui.command.calendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.calendar.rule.ApprovedByAnother;
import org.jianhui.command.calendar.rule.ApprovedBySameSuperior;
import org.jianhui.command.calendar.rule.EditionIsNew;
import org.jianhui.command.calendar.rule.LaidOverTheCurrent;
import org.jianhui.command.calendar.rule.ProposalIsOpen;
import org.jianhui.command.calendar.rule.YearFollowsTheKnown;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.calendar.CalendarCommand;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.RejectCalendarEdition;
import org.jianhui.kernel.calendar.CalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.calendar.event.CalendarEditionImported;
import org.jianhui.kernel.calendar.event.CalendarEditionProposed;
import org.jianhui.kernel.calendar.event.CalendarEditionRejected;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The one national working calendar. A year's notice is proposed over the current edition, checked and approved by
 * another person of the same superior union, and is current from then on; or it is rejected with a reason. Editions are
 * never changed or taken back: a mistake is corrected by a further edition.
 */
final class Calendar {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable CalendarEdition imported;
    private int imports;
    private final Map<CalendarEditionId, CalendarEditionProposed> open = new HashMap<>();
    private final Set<CalendarEditionId> known = new HashSet<>();

    Calendar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeCalendarEdition command, Act act) {
        CalendarEdition current = current();
        int year = command.notice().year().year();
        Rule.verify(
                new EditionIsNew(
                        command.edition(),
                        known.contains(command.edition())
                                || command.edition()
                                        .equals(WorkingCalendar.shipped().id())),
                new YearFollowsTheKnown(year, current.firstYear(), current.lastYear()));
        apply(new CalendarEditionProposed(
                command.edition(), command.superior(), person(act), current.id(), command.notice()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ApproveCalendarEdition command, Act act) {
        CalendarEditionProposed proposal = openProposal(command);
        CalendarEdition current = current();
        Rule.verify(
                new ApprovedByAnother(proposal.proposedBy(), person(act)),
                new ApprovedBySameSuperior(proposal.superior(), command.superior()),
                new LaidOverTheCurrent(proposal.basedOn(), current.id()));
        apply(new CalendarEditionImported(
                command.edition(),
                command.superior(),
                imports + 1,
                current.id(),
                current.with(command.edition(), proposal.notice())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RejectCalendarEdition command) {
        CalendarEditionProposed proposal = openProposal(command);
        Rule.verify(new ApprovedBySameSuperior(proposal.superior(), command.superior()));
        apply(new CalendarEditionRejected(command.edition(), command.superior(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(CalendarEditionProposed event) {
        id = CalendarCommand.CALENDAR;
        known.add(event.edition());
        open.put(event.edition(), event);
    }

    @EventSourcingHandler
    void evolve(CalendarEditionImported event) {
        open.remove(event.edition());
        imported = event.content();
        imports = event.number();
    }

    @EventSourcingHandler
    void evolve(CalendarEditionRejected event) {
        open.remove(event.edition());
    }

    private CalendarEdition current() {
        CalendarEdition shipped = WorkingCalendar.shipped().edition();
        return imported == null ? shipped : shipped.orNewer(imported);
    }

    private CalendarEditionProposed openProposal(CalendarCommand command) {
        Rule.verify(new ProposalIsOpen(command.edition(), open.containsKey(command.edition())));
        return Objects.requireNonNull(open.get(command.edition()));
    }

    /** @throws Forbidden {@code NO_AUTHORITY} if a timer, not a person, acts */
    private static PersonId person(Act act) {
        PersonId person = act.actor().person();
        if (person == null) {
            throw new Forbidden(new RoleIsHeld(false), "a calendar edition is decided by persons");
        }
        return person;
    }
}
