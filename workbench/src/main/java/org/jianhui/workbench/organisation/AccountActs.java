package org.jianhui.workbench.organisation;

import static org.jianhui.workbench.organisation.UpkeepForm.given;
import static org.jianhui.workbench.organisation.UpkeepForm.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.organisation.AccountCommand.DisableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EnableAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndAccount;
import org.jianhui.kernel.organisation.AccountCommand.EndRole;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.IssueFirstPassword;
import org.jianhui.kernel.privacy.PersonCommand.NameStaff;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.OrganisationDesk.Typed;
import org.jianhui.workbench.security.AccessTokens;
import org.jianhui.workbench.security.FirstPasswords;
import org.jspecify.annotations.Nullable;

/** What an administrator does to accounts beyond a single command: the act, and in its transaction what only this side keeps. */
final class AccountActs {

    private static final int ID_NUMBER_LENGTH = 18;

    private final FirstPasswords passwords;
    private final AccessTokens tokens;
    private final PersonalData data;

    AccountActs(FirstPasswords passwords, AccessTokens tokens, PersonalData data) {
        this.passwords = passwords;
        this.tokens = tokens;
        this.data = data;
    }

    /**
     * A one-time password that was issued; never printed.
     *
     * @param password null where the same request has been answered before: it is shown once
     */
    record Issued(Outcome outcome, @Nullable String password, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued";
        }
    }

    /** Gives the account a one-time password in the place of the one before, and ends its sessions and tokens. */
    Issued issue(Caller caller, @Nullable ActDetails details, AccountId account) {
        Instant expires = passwords.expiry();
        AtomicReference<FirstPasswords.@Nullable Fresh> given = new AtomicReference<>();
        Outcome outcome = caller.perform(details, sender -> {
            given.set(null);
            sender.send(new IssueFirstPassword(account, expires));
            // hashing is dear: only for whoever may do this
            FirstPasswords.Fresh fresh = passwords.make(expires);
            passwords.give(account, fresh);
            given.set(fresh);
            return account.value();
        });
        FirstPasswords.@Nullable Fresh fresh = given.get();
        return fresh != null && passwords.isWaiting(account, fresh)
                ? new Issued(outcome, fresh.clear(), expires)
                : new Issued(outcome, null, passwords.waitingUntil(account).orElse(expires));
    }

    /** The change that a page of an account asks for. */
    Acts.Work changing(AccountId account, Upkeep change, UpkeepForm form) {
        return switch (change) {
            case LOCK -> locking(account, text(form.reason()));
            case END_ACCOUNT -> ending(account, text(form.reason()));
            case UNLOCK -> unlocking(account, text(form.reason()));
            case END_ROLE ->
                sender -> {
                    UpkeepForm.Held held = form.givenHeld();
                    sender.send(new EndRole(account, held.role(), held.area(), form.givenLastDay()));
                    return account.value();
                };
            default ->
                sender -> {
                    sender.send(new GrantRole(
                            account, given(form.role()), form.givenArea(), form.givenFrom(), form.until()));
                    return account.value();
                };
        };
    }

    /** Locks the account; its sessions and tokens end with the act, and do not come back when it is unlocked. */
    Acts.Work locking(AccountId account, String reason) {
        return sender -> {
            sender.send(new DisableAccount(account, reason));
            tokens.revokeAll(account);
            return account.value();
        };
    }

    /** Unlocks the account. A session that was just being opened when it was locked ends now at the latest. */
    Acts.Work unlocking(AccountId account, String reason) {
        return sender -> {
            sender.send(new EnableAccount(account, reason));
            tokens.revokeAll(account);
            return account.value();
        };
    }

    Acts.Work ending(AccountId account, String reason) {
        return sender -> {
            sender.send(new EndAccount(account, reason));
            tokens.revokeAll(account);
            return account.value();
        };
    }

    /**
     * Records someone who is to hold a post or an account. Whoever is recorded already under this ID number, with this name,
     * stays the same person and is named as staff.
     *
     * @param act the act under whose request the values are sealed
     */
    Acts.Work recording(Typed typed, Act act) {
        return sender -> recorded(typed, act, sender).value();
    }

    /** As {@link #recording}, inside a running act. */
    PersonId recorded(Typed typed, Act act, CommandSender sender) {
        Optional<PersonId> known = known(typed);
        PersonId person = known.orElseGet(PersonId::random);
        sender.send(known.isPresent() ? new NameStaff(person) : record(person, typed, act.requestId()));
        return person;
    }

    private RecordStaff record(PersonId person, Typed typed, RequestId origin) {
        @Nullable String phone = typed.phone() == null || typed.phone().isBlank() ? null : typed.phone();
        return new RecordStaff(
                person,
                data.seal(person, PersonalField.NAME, origin, typed.name()),
                data.seal(person, PersonalField.ID_NUMBER, origin, typed.idNumber()),
                phone == null ? null : data.seal(person, PersonalField.PHONE, origin, phone),
                data.indexOf(typed.name(), typed.idNumber(), phone));
    }

    private Optional<PersonId> known(Typed typed) {
        boolean whole = typed.idNumber().replaceAll("[^0-9Xx]", "").length() == ID_NUMBER_LENGTH;
        if (!whole || typed.name().isBlank()) {
            return Optional.empty();
        }
        List<PersonId> named = data.find(PersonalField.NAME, typed.name());
        return data.find(PersonalField.ID_NUMBER, typed.idNumber()).stream()
                .filter(named::contains)
                .findFirst();
    }
}
