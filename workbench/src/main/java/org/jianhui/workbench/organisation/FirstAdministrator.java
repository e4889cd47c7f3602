package org.jianhui.workbench.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.IssueFirstPassword;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.kernel.organisation.Administrators;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.assembly.PrivateFiles;
import org.jianhui.workbench.organisation.OrganisationDesk.Typed;
import org.jianhui.workbench.security.FirstPasswords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * The way into a new installation: at the start, as long as no administrator has chosen a password, opens the account that
 * the properties name, and writes its one-time password to a file only the owner can read. Once an administrator has a
 * password of their own this does nothing but take the file away.
 */
final class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FirstAdministratorProperties wanted;
    private final Administrators administrators;
    private final Accounts accounts;
    private final AccountActs accountActs;
    private final FirstPasswords passwords;
    private final Acts acts;
    private final ActClock clock;
    private final Path file;

    /** @param file where the one-time password is written; outside the database's directory */
    FirstAdministrator(
            FirstAdministratorProperties wanted,
            Administrators administrators,
            Accounts accounts,
            AccountActs accountActs,
            FirstPasswords passwords,
            Acts acts,
            ActClock clock,
            Path file) {
        this.wanted = wanted;
        this.administrators = administrators;
        this.accounts = accounts;
        this.accountActs = accountActs;
        this.passwords = passwords;
        this.acts = acts;
        this.clock = clock;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!wanted.isNamed() && !Files.exists(file)) {
            return;
        }
        FirstPasswords.Fresh fresh = passwords.make(passwords.expiry());
        AtomicBoolean given = new AtomicBoolean();
        AtomicBoolean settled = new AtomicBoolean();
        AtomicReference<String> login = new AtomicReference<>(wanted.login());
        Act act = act();
        acts.perform(act, null, sender -> {
            List<AccountId> known = administrators.atTheTop(act.receivedOnDate());
            settled.set(known.stream().anyMatch(passwords::hasOwn));
            Optional<AccountId> unused = known.stream().findFirst();
            boolean waiting = unused.flatMap(passwords::waitingUntil)
                    .filter(until -> until.isAfter(Instant.now()))
                    .isPresent();
            given.set(wanted.isNamed() && !settled.get() && !(waiting && Files.exists(file)));
            if (!given.get()) {
                return "first-administrator";
            }
            AccountId account = unused.orElseGet(() -> open(act, sender));
            login.set(known(account));
            sender.send(new IssueFirstPassword(account, fresh.expiresAt()));
            passwords.give(account, fresh);
            return account.value();
        });
        if (given.get()) {
            PrivateFiles.write(file, login + "\n" + fresh.clear() + "\n");
            LOG.info("the first administrator is {}; the one-time password is in {}", login, file);
        } else if (settled.get()) {
            Files.deleteIfExists(file);
            if (wanted.isNamed()) {
                LOG.info("there is an administrator: jianhui.first-administrator is not taken notice of, take it away");
            }
        }
    }

    private AccountId open(Act act, CommandSender sender) {
        LocalDate today = act.receivedOnDate();
        UnionId top = administrators.top().orElseGet(() -> {
            FirstAdministratorProperties.require("federation", wanted.federation());
            UnionId union = UnionId.random();
            String name = String.valueOf(wanted.federation());
            sender.send(new EstablishUnion(union, name, UnionLevel.COUNTY_FEDERATION, null, today));
            return union;
        });
        Typed typed = new Typed(wanted.name(), wanted.idNumber(), null);
        AccountId account = AccountId.random();
        sender.send(new OpenAccount(account, accountActs.recorded(typed, act, sender), wanted.login(), Area.of(top)));
        sender.send(new GrantRole(account, Role.ADMINISTRATOR, Area.of(top), today, null));
        return account;
    }

    /** The login of an account opened at an earlier start may be another than the one named now. */
    private String known(AccountId account) {
        return accounts.find(account).map(Accounts.Account::login).orElse(wanted.login());
    }

    private Act act() {
        Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
        return new Act(RequestId.random(), Actor.SETUP, null, null, now, now, null, null, clock.simulated());
    }
}
