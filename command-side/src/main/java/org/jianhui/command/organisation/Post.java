package org.jianhui.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.organisation.rule.DaysInOrder;
import org.jianhui.command.organisation.rule.EnteredOnce;
import org.jianhui.command.organisation.rule.Named;
import org.jianhui.command.organisation.rule.OneDedicatedCadre;
import org.jianhui.command.organisation.rule.PersonOnRecord;
import org.jianhui.command.organisation.rule.PostHeldOnce;
import org.jianhui.command.organisation.rule.RoleHeld;
import org.jianhui.command.organisation.rule.SeatFree;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.PostCommand.AppointToPost;
import org.jianhui.kernel.organisation.PostCommand.CreatePost;
import org.jianhui.kernel.organisation.PostCommand.EndAppointment;
import org.jianhui.kernel.organisation.PostKind;
import org.jianhui.kernel.organisation.event.PostCreated;
import org.jianhui.kernel.organisation.event.PostLeft;
import org.jianhui.kernel.organisation.event.PostTaken;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A post: created once, then held by persons from a day to a day, never by more at once than it has seats (G-07, G-16). */
final class Post {

    @AggregateIdentifier
    private @Nullable String id;

    private int seats;
    private boolean dedicatedCadre;
    private @Nullable Area area;
    private final List<Term> terms = new ArrayList<>();

    private record Term(
            PersonId person, LocalDate from, @Nullable LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        boolean overlaps(Term other) {
            return covers(other.from()) || other.covers(from);
        }
    }

    Post() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CreatePost command, Act act, OrganisationFacts facts, TreeFacts tree) {
        boolean cadre = command.kind() == PostKind.DEDICATED_CADRE;
        int others = cadre ? facts.otherCadrePosts(command.area(), command.post()) : 0;
        int places = cadre ? 1 : command.seats();
        Rule.verify(
                new EnteredOnce(id != null),
                new Named(command.title()),
                new OneDedicatedCadre(others),
                tree.standing(command.area(), act.receivedOnDate()));
        apply(new PostCreated(command.post(), command.area(), command.kind(), command.title(), Math.max(1, places)));
    }

    @CommandHandler
    void decide(AppointToPost command, OrganisationFacts facts, TreeFacts tree) {
        Term wanted = new Term(command.person(), command.from(), command.until());
        int held = heldAtOnce(wanted);
        Rule.verify(
                new DaysInOrder(command.from(), command.until() == null ? command.from() : command.until()),
                tree.standing(Objects.requireNonNull(area), command.from(), command.until()),
                new PersonOnRecord(facts.recorded(command.person())),
                dedicatedCadre ? new OneDedicatedCadre(held) : new SeatFree(seats, held));
        Rule.verify(new PostHeldOnce(
                terms.stream().anyMatch(term -> term.person().equals(command.person()) && term.overlaps(wanted))));
        apply(new PostTaken(command.post(), command.person(), command.from()));
        if (command.until() != null) {
            apply(new PostLeft(command.post(), command.person(), command.from(), command.until()));
        }
    }

    /** A term that has not begun may end the day before it would: it is withdrawn, and was never held. */
    @CommandHandler
    void decide(EndAppointment command, Act act) {
        Optional<Term> open = terms.stream()
                .filter(term -> term.person().equals(command.person()))
                .filter(term -> term.until() == null || term.until().isAfter(command.lastDay()))
                .findFirst();
        Rule.verify(new RoleHeld(open.isPresent()));
        LocalDate from = open.orElseThrow().from();
        Rule.verify(new DaysInOrder(from.isAfter(act.receivedOnDate()) ? from.minusDays(1) : from, command.lastDay()));
        apply(new PostLeft(command.post(), command.person(), from, command.lastDay()));
    }

    @EventSourcingHandler
    void evolve(PostCreated event) {
        id = event.post().value();
        area = event.area();
        seats = event.seats();
        dedicatedCadre = event.kind() == PostKind.DEDICATED_CADRE;
    }

    @EventSourcingHandler
    void evolve(PostTaken event) {
        terms.add(new Term(event.person(), event.from(), null));
    }

    @EventSourcingHandler
    void evolve(PostLeft event) {
        terms.replaceAll(
                term -> term.from().equals(event.from()) && term.person().equals(event.person())
                        ? new Term(term.person(), term.from(), event.lastDay())
                        : term);
    }

    /** The most holders on any one day of the wanted term. */
    private int heldAtOnce(Term wanted) {
        return Stream.concat(
                        Stream.of(wanted.from()),
                        terms.stream().filter(wanted::overlaps).map(Term::from))
                .filter(wanted::covers)
                .mapToInt(day ->
                        (int) terms.stream().filter(term -> term.covers(day)).count())
                .max()
                .orElse(0);
    }
}
