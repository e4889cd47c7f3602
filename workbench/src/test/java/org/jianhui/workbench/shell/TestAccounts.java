package org.jianhui.workbench.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jspecify.annotations.Nullable;

/** Accounts of a test, disabled and stripped of their roles at will. */
public final class TestAccounts implements Accounts, Authority {

    private final Map<String, Account> byLogin = new ConcurrentHashMap<>();
    private final Map<AccountId, List<HeldRole>> roles = new ConcurrentHashMap<>();
    private final Area home = Area.of(UnionId.random());

    public AccountId add(String login, Role... held) {
        Account account = new Account(AccountId.random(), PersonId.random(), login, home, true);
        byLogin.put(login, account);
        LocalDate start = LocalDate.of(2026, 1, 1);
        roles.put(
                account.account(),
                java.util.Arrays.stream(held)
                        .map(role -> new HeldRole(role, home, start, null))
                        .toList());
        return account.account();
    }

    AccountId idOf(String login) {
        return byLogin(login).orElseThrow().account();
    }

    void disable(String login) {
        byLogin.computeIfPresent(
                login,
                (name, account) -> new Account(account.account(), account.person(), name, account.home(), false));
    }

    void endRolesOf(String login) {
        roles.put(idOf(login), List.of());
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public Optional<Account> find(AccountId account) {
        return byLogin.values().stream()
                .filter(known -> known.account().equals(account))
                .findFirst();
    }

    @Override
    public List<HeldRole> rolesOf(AccountId account, Instant at) {
        return roles.getOrDefault(account, List.of());
    }

    @Override
    public void toAct(Act act, Command command) {}

    @Override
    public void toRead(AccountId account, ReadRight right, @Nullable UnionId union) {}

    @Override
    public Set<UnionId> readable(AccountId account, ReadRight right) {
        return Set.of();
    }

    @Override
    public Set<Area> readableAreas(AccountId account, ReadRight right) {
        return Set.of();
    }
}
