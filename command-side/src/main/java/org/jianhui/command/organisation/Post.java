package org.jianhui.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.jianhui.command.organisation.rule.RoleHeld;
import org.jianhui.command.organisation.rule.SeatFree;
import org.jianhui.kernel.id.PersonId;
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
    private final List<Term> terms = new ArrayList<>();

    private record Term(
            PersonId person, LocalDate from, @Nullable LocalDate until) {}

    Post() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CreatePost command, OrganisationFacts facts) {
        boolean cadre = command.kind() == PostKind.DEDICATED_CADRE;
        int others = cadre ? facts.otherCadrePosts(command.area(), command.post()) : 0;
        int places = cadre ? 1 : command.seats();
        Rule.verify(new EnteredOnce(id != null), new Named(command.title()), new OneDedicatedCadre(others));
        apply(new PostCreated(command.post(), command.area(), command.kind(), command.title(), Math.max(1, places)));
    }

    @CommandHandler
    void decide(AppointToPost command, OrganisationFacts facts) {
        int held = (int)
                terms.stream().filter(term -> reaches(term, command.from())).count();
        Rule.verify(
                new PersonOnRecord(facts.recorded(command.person())),
                dedicatedCadre ? new OneDedicatedCadre(held) : new SeatFree(seats, held));
        apply(new PostTaken(command.post(), command.person(), command.from()));
    }

    @CommandHandler
    void decide(EndAppointment command) {
        Optional<Term> open = terms.stream()
                .filter(term -> term.until() == null && term.person().equals(command.person()))
                .findFirst();
        Rule.verify(new RoleHeld(open.isPresent()));
        LocalDate from = open.orElseThrow().from();
        Rule.verify(new DaysInOrder(from, command.lastDay()));
        apply(new PostLeft(command.post(), command.person(), from, command.lastDay()));
    }

    @EventSourcingHandler
    void evolve(PostCreated event) {
        id = event.post().value();
        seats = event.seats();
        dedicatedCadre = event.kind() == PostKind.DEDICATED_CADRE;
    }

    @EventSourcingHandler
    void evolve(PostTaken event) {
        terms.add(new Term(event.person(), event.from(), null));
    }

    @EventSourcingHandler
    void evolve(PostLeft event) {
        terms.replaceAll(term -> term.until() == null && term.person().equals(event.person())
                ? new Term(term.person(), term.from(), event.lastDay())
                : term);
    }

    private static boolean reaches(Term term, LocalDate day) {
        return term.until() == null || !term.until().isBefore(day);
    }
}
