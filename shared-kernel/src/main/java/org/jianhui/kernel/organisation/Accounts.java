package org.jianhui.kernel.organisation;

import java.util.Optional;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;

/** Port to the accounts as they stand: for signing in, and for saying who acts. */
public interface Accounts {

    /** An account; its secret is elsewhere. */
    record Account(AccountId account, PersonId person, String login, Area home, boolean inForce) {}

    Optional<Account> byLogin(String login);

    Optional<Account> find(AccountId account);
}
