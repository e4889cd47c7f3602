package org.jianhui.kernel.organisation;

import java.util.Optional;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Port to the accounts as they stand: for signing in, and for saying who acts. */
public interface Accounts {

    /** An account; its secret is elsewhere. */
    record Account(AccountId account, PersonId person, String login, Area home, boolean inForce) {}

    Optional<Account> byLogin(String login);

    Optional<Account> find(AccountId account);

    /**
     * The login by which people know who acted.
     *
     * @param account as events hold it
     * @return null for timers and for who has none
     */
    default @Nullable String loginOf(@Nullable String account) {
        return account == null || account.startsWith("system:")
                ? null
                : find(new AccountId(account)).map(Account::login).orElse(null);
    }
}
