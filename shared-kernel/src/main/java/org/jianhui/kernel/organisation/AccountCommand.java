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

    /**
     * The person was elected to the union's committee and the result is approved: the account acts for the union (E-10).
     *
     * @param until last day in office; null while no end is known
     */
    record TakeOffice(
            AccountId account, UnionId union, @Nullable LocalDate until) implements AccountCommand {

        /** Whether the last day has passed. */
        public boolean isOver(LocalDate today) {
            return until != null && until.isBefore(today);
        }
    }

    /**
     * The role at this union ends: the group is dissolved, or the office is left.
     *
     * @param lastDay last day of the role; null, or a day that has passed, for today
     */
    record LayDownRole(
            AccountId account,
            Role role,
            UnionId union,
            @Nullable LocalDate lastDay) implements AccountCommand {

        /** The last day as it can be decided on that day. */
        public LocalDate lastDay(LocalDate today) {
            return lastDay == null || lastDay.isBefore(today) ? today : lastDay;
        }
    }

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
