package org.jianhui.workbench.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Two signers of the county federation; rights are not what is tested here. */
final class TwoPersons implements Accounts, Authority {

    static final UnionId COUNTY = new UnionId("union-county");
    static final List<String> LOGINS = List.of("one", "other");

    static AccountId account(String login) {
        return new AccountId("account-" + login);
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return LOGINS.contains(login)
                ? Optional.of(
                        new Account(account(login), new PersonId("person-" + login), login, Area.of(COUNTY), true))
                : Optional.empty();
    }

    @Override
    public Optional<Account> find(AccountId account) {
        return byLogin(account.value().substring("account-".length()));
    }

    @Override
    public void toAct(Act act, Command command) {}

    @Override
    public void toRead(AccountId account, ReadRight right, @Nullable UnionId union) {}

    @Override
    public Set<UnionId> readable(AccountId account, ReadRight right) {
        return Set.of(COUNTY);
    }

    @Override
    public Set<Area> readableAreas(AccountId account, ReadRight right) {
        return Set.of(Area.of(COUNTY));
    }

    @Override
    public List<HeldRole> rolesOf(AccountId account, Instant at) {
        return List.of(new HeldRole(Role.SUPERIOR_SIGNER, Area.of(COUNTY), LocalDate.of(2026, 1, 1), null));
    }
}
