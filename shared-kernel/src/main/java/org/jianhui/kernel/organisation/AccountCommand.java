package org.jianhui.kernel.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an account. Secrets are no part of it. */
public sealed interface AccountCommand extends OrganisationCommand {

    AccountId account();

    @Override
    default String aggregateId() {
        return account().value();
    }

    /**
     * Opens an account for a recorded person.
     *
     * @param login unique, 3 to 40 of {@code a-z 0-9 . -}; not a personal name
     * @param home the organisation the account belongs to; its administrators keep it
     */
    record OpenAccount(AccountId account, PersonId person, String login, Area home) implements AccountCommand {}

    /** @param until last day, or null while no end is known */
    record GrantRole(
            AccountId account,
            Role role,
            Area area,
            LocalDate from,
            @Nullable LocalDate until) implements AccountCommand {}

    /** @param lastDay may be the day before the first: then the role was never held */
    record EndRole(AccountId account, Role role, Area area, LocalDate lastDay) implements AccountCommand {}

    /** The person was elected to the union's committee and the result is approved: the account acts for the union (E-10). */
    record TakeOffice(AccountId account, UnionId union) implements AccountCommand {}

    /** The role at this union ends today: the group is dissolved, or the office was left. */
    record LayDownRole(AccountId account, Role role, UnionId union) implements AccountCommand {}

    /** Locks the account at once, until it is enabled again. */
    record DisableAccount(AccountId account, String reason) implements AccountCommand {}

    record EnableAccount(AccountId account, String reason) implements AccountCommand {}

    /** Ends the account for ever, with all its roles, at once. */
    record EndAccount(AccountId account, String reason) implements AccountCommand {}

    /**
     * Notes that a one-time password was made for the account, by another person than its holder.
     *
     * @param expiresAt real time until which it may be used
     */
    record IssueFirstPassword(AccountId account, Instant expiresAt) implements AccountCommand {}
}
