package org.jianhui.command.organisation;

import java.time.LocalDate;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.AccountCommand.LayDownRole;
import org.jianhui.kernel.organisation.AccountCommand.TakeOffice;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.event.AccountEnabled;
import org.jianhui.kernel.organisation.event.AccountOpened;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;

/** Who is elected acts for the union, who is no longer in office does not: the roles follow the terms' events. */
final class CommitteeRoles implements Correlator {

    private final CommitteeRegister register;
    private final CommandSender sender;

    CommitteeRoles(CommitteeRegister register, CommandSender sender) {
        this.register = register;
        this.sender = sender;
    }

    @EventHandler
    void on(TermBegan event) {
        CommitteeRegister.committee(event.offices()).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(person -> register.accountsOf(person).stream())
                .forEach(account -> sender.send(new TakeOffice(account, event.union(), null)));
    }

    /** The role ends with the last day of the last seat, which may be to come. */
    @EventHandler
    void on(OfficeLeft event) {
        register.sittings(event.person()).stream()
                .filter(each -> each.union().equals(event.union()) && each.until() != null)
                .forEach(each -> register.accountsOf(event.person())
                        .forEach(account -> sender.send(
                                new LayDownRole(account, Role.UNION_COMMITTEE, each.union(), each.until()))));
    }

    @EventHandler
    void on(OfficeFilled event) {
        register.accountsOf(event.person()).forEach(account -> follow(account, event.person()));
    }

    @EventHandler
    void on(TermEnded event) {
        layDown(Role.UNION_COMMITTEE, event.union(), event.lastDay());
    }

    @EventHandler
    void on(PreparatoryGroupDissolved event) {
        layDown(Role.PREPARATORY_GROUP, event.union(), event.lastDay());
    }

    /** Somebody in office got an account, or got it back. */
    @EventHandler
    void on(AccountOpened event) {
        follow(event.account(), event.person());
    }

    @EventHandler
    void on(AccountEnabled event) {
        register.personOf(event.account()).forEach(person -> follow(event.account(), person));
    }

    private void follow(AccountId account, PersonId person) {
        register.sittings(person).forEach(each -> sender.send(new TakeOffice(account, each.union(), each.until())));
    }

    private void layDown(Role role, UnionId union, LocalDate after) {
        register.holding(role, union, after)
                .forEach(account -> sender.send(new LayDownRole(account, role, union, null)));
    }
}
