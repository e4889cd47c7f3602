package org.jianhui.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jianhui.command.organisation.rule.AccountNotEnded;
import org.jianhui.command.organisation.rule.AccountStands;
import org.jianhui.command.organisation.rule.AuthorityNotBackdated;
import org.jianhui.command.organisation.rule.DaysInOrder;
import org.jianhui.command.organisation.rule.EnteredOnce;
import org.jianhui.command.organisation.rule.FirstPasswordFromAnother;
import org.jianhui.command.organisation.rule.LoginUsable;
import org.jianhui.command.organisation.rule.NobodyGrantsThemselves;
import org.jianhui.command.organisation.rule.PersonOnRecord;
import org.jianhui.command.organisation.rule.RoleFitsArea;
import org.jianhui.command.organisation.rule.RoleHeld;
import org.jianhui.command.organisation.rule.RoleHeldOnce;
import org.jianhui.command.organisation.rule.RoleWithinHome;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.rule.ReasonStated;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.IssueFirstPassword;
import org.jianhui.kernel.organisation.AccountCommand.LayDownRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.AccountCommand.TakeOffice;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.event.AccountDisabled;
import org.jianhui.kernel.organisation.event.AccountEnabled;
import org.jianhui.kernel.organisation.event.AccountEnded;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.organisation.event.FirstPasswordIssued;
import org.jianhui.kernel.organisation.event.RoleEnded;
import org.jianhui.kernel.organisation.event.RoleGranted;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * An account of a recorded person: opened once, given roles from a day to a day, disabled and enabled at once, ended for
 * ever. Rights never change backwards, nobody changes their own, and the last administrator stays.
 */
final class Account {

    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable PersonId person;
    private @Nullable Area home;
    private boolean inForce;
    private boolean ended;
    private final List<HeldRole> roles = new ArrayList<>();

    Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenAccount command, Act act, OrganisationFacts facts, TreeFacts tree) {
        boolean taken = facts.byLogin(command.login()).isPresent();
        Rule.verify(
                new EnteredOnce(id != null),
                new LoginUsable(command.login(), taken),
                new PersonOnRecord(facts.recorded(command.person())),
                tree.standing(command.home(), act.receivedOnDate()));
        apply(new AccountOpened(command.account(), command.person(), command.login(), command.home()));
    }

    @CommandHandler
    void decide(GrantRole command, Act act, OrganisationFacts facts, TreeFacts tree, CommitteeRegister committees) {
        HeldRole wanted = new HeldRole(command.role(), command.area(), command.from(), command.until());
        PersonId holder = holder();
        Rule.verify(
                new AccountStands(inForce, true),
                new NobodyGrantsThemselves(holder.equals(act.actor().person())),
                new RoleFitsArea(
                        command.role(),
                        facts.level(command.area()).orElse(null),
                        command.area().village().isPresent() && facts.exists(command.area())),
                new DaysInOrder(command.from(), command.until() == null ? command.from() : command.until()),
                new AuthorityNotBackdated(command.from(), earliest(act)),
                new RoleWithinHome(facts.within(command.area(), Objects.requireNonNull(home), act.receivedOnDate())),
                tree.standing(command.area(), command.from(), command.until()),
                committees.groupStands(command.role(), command.area(), command.from()),
                committees.officeApproved(command.role(), command.area(), holder, command.from()),
                new RoleHeldOnce(roles.stream().anyMatch(wanted::overlaps)));
        apply(new RoleGranted(
                command.account(), holder, command.role(), command.area(), command.from(), command.until()));
    }

    @CommandHandler
    void decide(EndRole command, Act act, AdministratorFacts administrators) {
        Optional<HeldRole> running = roles.stream()
                .filter(held -> held.role() == command.role() && held.area().equals(command.area()))
                .filter(held -> held.until() == null || held.until().isAfter(command.lastDay()))
                .findFirst();
        Rule.verify(
                new NobodyGrantsThemselves(holder().equals(act.actor().person())),
                new RoleHeld(running.isPresent()),
                administrators.without(command.account(), command.role(), command.area(), act.receivedOnDate()),
                new AuthorityNotBackdated(command.lastDay().plusDays(1), earliest(act)));
        LocalDate from = running.orElseThrow().from();
        Rule.verify(new DaysInOrder(from.minusDays(1), command.lastDay()));
        apply(new RoleEnded(command.account(), command.role(), command.area(), from, command.lastDay()));
    }

    /** Follows from the approved result, or from an account opened for who is in office; told again, it changes nothing. */
    @CommandHandler
    void decide(TakeOffice command, Act act, OrganisationFacts facts) {
        Area area = Area.of(command.union());
        LocalDate today = act.receivedOnDate();
        if (!inForce || command.isOver(today) || !facts.within(area, Objects.requireNonNull(home), today)) {
            return;
        }
        List<HeldRole> before = roles.stream()
                .filter(held ->
                        held.role() == Role.UNION_COMMITTEE && held.area().equals(area))
                .toList();
        if (before.stream().noneMatch(held -> held.lastsUntil(command.until()))) {
            LocalDate from = before.stream()
                    .map(held -> Objects.requireNonNull(held.until()).plusDays(1))
                    .reduce(today, (one, other) -> one.isAfter(other) ? one : other);
            apply(new RoleGranted(command.account(), holder(), Role.UNION_COMMITTEE, area, from, command.until()));
        }
    }

    /** Follows from the end of a group or an office; a role that is not held, or ends by itself by then, changes nothing. */
    @CommandHandler
    void decide(LayDownRole command, Act act) {
        Area area = Area.of(command.union());
        LocalDate last = command.lastDay(act.receivedOnDate());
        roles.stream()
                .filter(held -> held.role() == command.role() && held.area().equals(area))
                .filter(held -> held.until() == null || held.until().isAfter(last))
                .map(held ->
                        new RoleEnded(command.account(), held.role(), area, held.from(), lastDay(held.from(), last)))
                .toList()
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(DisableAccount command, Act act, AdministratorFacts administrators) {
        Rule.verify(
                new AccountStands(inForce, true),
                new ReasonStated(command.reason()),
                administrators.without(command.account(), act.receivedOnDate()));
        apply(new AccountDisabled(command.account(), command.reason()));
    }

    @CommandHandler
    void decide(EnableAccount command, Act act) {
        Rule.verify(
                new NobodyGrantsThemselves(holder().equals(act.actor().person())),
                new AccountNotEnded(ended),
                new AccountStands(inForce, false),
                new ReasonStated(command.reason()));
        apply(new AccountEnabled(command.account(), command.reason()));
    }

    @CommandHandler
    void decide(EndAccount command, Act act, AdministratorFacts administrators) {
        Rule.verify(
                new AccountNotEnded(ended),
                new ReasonStated(command.reason()),
                administrators.without(command.account(), act.receivedOnDate()));
        LocalDate today = act.receivedOnDate();
        roles.stream()
                .filter(held -> held.until() == null || held.until().isAfter(today))
                .map(held -> new RoleEnded(
                        command.account(), held.role(), held.area(), held.from(), lastDay(held.from(), today)))
                .toList()
                .forEach(AggregateLifecycle::apply);
        apply(new AccountEnded(command.account(), command.reason()));
    }

    @CommandHandler
    void decide(IssueFirstPassword command, Act act) {
        Rule.verify(
                new AccountNotEnded(ended),
                new AccountStands(inForce, true),
                new FirstPasswordFromAnother(holder().equals(act.actor().person())));
        apply(new FirstPasswordIssued(command.account(), command.expiresAt()));
    }

    @EventSourcingHandler
    void evolve(AccountOpened event) {
        id = event.account().value();
        person = event.person();
        home = event.home();
        inForce = true;
    }

    @EventSourcingHandler
    void evolve(RoleGranted event) {
        roles.add(new HeldRole(event.role(), event.area(), event.from(), event.until()));
    }

    @EventSourcingHandler
    void evolve(RoleEnded event) {
        roles.replaceAll(held -> held.role() == event.role()
                        && held.area().equals(event.area())
                        && held.from().equals(event.from())
                ? new HeldRole(held.role(), held.area(), held.from(), event.lastDay())
                : held);
    }

    @EventSourcingHandler
    void evolve(AccountDisabled event) {
        inForce = false;
    }

    @EventSourcingHandler
    void evolve(AccountEnabled event) {
        inForce = true;
    }

    @EventSourcingHandler
    void evolve(AccountEnded event) {
        inForce = false;
        ended = true;
    }

    /** A role that has not begun ends the day before it would: it was never held. */
    private static LocalDate lastDay(LocalDate from, LocalDate today) {
        return from.isAfter(today) ? from.minusDays(1) : today;
    }

    private PersonId holder() {
        return Objects.requireNonNull(person, "not opened");
    }

    /** The set-up of an installation may enter rights that were held before it. */
    private static LocalDate earliest(Act act) {
        return act.actor().isSystem() ? LocalDate.MIN : act.receivedOnDate();
    }
}
