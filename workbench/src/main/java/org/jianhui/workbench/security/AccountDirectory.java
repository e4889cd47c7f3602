package org.jianhui.workbench.security;

import java.util.Optional;
import org.jianhui.kernel.id.AccountId;

/** Port to the accounts: read anew for every request, so that a disabled account or an ended role counts at once. */
public interface AccountDirectory {

    /** The account with this login name, if it is in force now; the name is compared exactly. */
    Optional<KnownAccount> byLogin(String login);

    /** The account with the roles it holds now; empty if it is unknown, disabled, or holds no role any more. */
    Optional<KnownAccount> inForce(AccountId account);
}
