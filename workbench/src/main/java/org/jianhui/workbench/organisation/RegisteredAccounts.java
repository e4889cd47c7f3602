package org.jianhui.workbench.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Accounts.Account;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.security.AccountDirectory;
import org.jianhui.workbench.security.KnownAccount;
import org.springframework.stereotype.Component;

/** Who may sign in: the accounts of the registers, with the roles they hold today by the acts' clock. */
@Component
final class RegisteredAccounts implements AccountDirectory {

    private final Accounts accounts;
    private final Authority authority;
    private final ActClock clock;

    RegisteredAccounts(Accounts accounts, Authority authority, ActClock clock) {
        this.accounts = accounts;
        this.authority = authority;
        this.clock = clock;
    }

    @Override
    public Optional<KnownAccount> byLogin(String login) {
        return accounts.byLogin(login).flatMap(this::known);
    }

    @Override
    public Optional<KnownAccount> inForce(AccountId account) {
        return accounts.find(account).flatMap(this::known);
    }

    private Optional<KnownAccount> known(Account account) {
        if (!account.inForce()) {
            return Optional.empty();
        }
        Set<String> roles = authority.rolesOf(account.account(), clock.now()).stream()
                .map(held -> held.role().name())
                .collect(Collectors.toUnmodifiableSet());
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownAccount(account.account(), account.person(), account.login(), roles));
    }
}
