package org.jianhui.workbench.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.workbench.security.AccountDirectory;
import org.jianhui.workbench.security.KnownAccount;

/** Accounts of a test, disabled and given roles at will. */
final class TestAccounts implements AccountDirectory {

    private final Map<String, KnownAccount> byLogin = new ConcurrentHashMap<>();

    KnownAccount add(String login, String... roles) {
        KnownAccount account = new KnownAccount(AccountId.random(), PersonId.random(), login, Set.of(roles));
        byLogin.put(login, account);
        return account;
    }

    void disable(String login) {
        byLogin.remove(login);
    }

    @Override
    public Optional<KnownAccount> byLogin(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public Optional<KnownAccount> inForce(AccountId account) {
        return byLogin.values().stream()
                .filter(known -> known.id().equals(account))
                .findFirst();
    }
}
