package org.jianhui.command.organisation;

import static org.jianhui.kernel.organisation.Role.SUPERIOR_REVIEWER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.act.Aggregates;
import org.jianhui.command.document.ProofsConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented township on one node: a tree, and accounts with roles as a test asks for them. */
final class Township implements AutoCloseable {

    static final LocalDate FOUNDED = LocalDate.of(2022, 1, 1);

    final UnionId county = UnionId.random();
    final UnionId township = UnionId.random();
    final UnionId union = UnionId.random();
    final VillageId village = VillageId.random();
    final VillageId otherVillage = VillageId.random();
    final SettableClock clock = new SettableClock();
    final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private int persons = 1000;

    /** @param more configurations of further capabilities */
    Township(Path keys, Class<?>... more) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("jianhui.keys", keys.toString())));
        context.registerBean(javax.sql.DataSource.class, database::app);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.registerBean("file", ConfigurerModule.class, () -> Aggregates.of(CaseFile.class));
        context.registerBean("fileEvents", EventContents.class, () -> new EventContents(FileEvent.class));
        context.registerBean("foundingEvents", EventContents.class, () -> new EventContents(FoundingEvent.class));
        context.registerBean("fileRights", CommandRights.class, this::fileRights);
        context.registerBean(Reminding.class);
        context.register(ActConfiguration.class, PrivacyConfiguration.class, OrganisationConfiguration.class);
        if (more.length > 0) {
            context.registerBean(JdbcClient.class, database::sql);
            context.registerBean(RuleBook.class, RuleBook::shipped);
            context.register(ProofsConfiguration.class);
            context.register(more);
        }
        context.refresh();
        bySetup(new EstablishUnion(county, "测试县总工会", UnionLevel.COUNTY_FEDERATION, null, FOUNDED));
        bySetup(new EstablishUnion(township, "测试乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, county, FOUNDED));
        bySetup(new EstablishUnion(union, "测试乡农民工工会", UnionLevel.BASE_UNION, township, FOUNDED));
        bySetup(new RegisterVillage(village, "测试村", township, FOUNDED));
        bySetup(new RegisterVillage(otherVillage, "邻测村", township, FOUNDED));
    }

    private CommandRights fileRights() {
        return CommandRights.of(
                        FileCommand.class,
                        command -> command.union().equals(union) ? new Parties(union, township) : null)
                .forGroup(FileCommand.Submit.class)
                .forGroup(FileCommand.SubmitAndRemind.class)
                .forSuperior(FileCommand.Prepare.class, SUPERIOR_REVIEWER)
                .signsReply(FileCommand.Sign.class, Role.SUPERIOR_SIGNER)
                .anywhere(FileCommand.Found.class, Role.ADMINISTRATOR)
                .system(FileCommand.Remind.class)
                .complete();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Authority authority() {
        return bean(Authority.class);
    }

    Offers offers() {
        return bean(Offers.class);
    }

    void bySetup(Command command) {
        perform(TestActs.by(Actor.SETUP, clock), command);
    }

    void perform(Act act, Command command) {
        bean(Acts.class).perform(act, null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    /** Done today by the holder of an account. */
    void by(AccountId account, Command command) {
        perform(TestActs.by(actor(account), clock), command);
    }

    Actor actor(AccountId account) {
        return new Actor(
                account.value(),
                bean(OrganisationFacts.class).find(account).orElseThrow().person());
    }

    /** A recorded person with an invented name and a sound, unused ID number. */
    PersonId person() {
        PersonId person = PersonId.random();
        PersonalData data = bean(PersonalData.class);
        RequestId origin = RequestId.random();
        String id = idNumber(persons++);
        bySetup(new RecordStaff(
                person,
                data.seal(person, PersonalField.NAME, origin, "试甲"),
                data.seal(person, PersonalField.ID_NUMBER, origin, id),
                null,
                data.indexOf("试甲", id, null)));
        return person;
    }

    /** A sound ID number of nobody: the number is its running number. */
    static String idNumber(int number) {
        String start = "50023019900615" + String.format("%03d", number % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        String base = (number / 1000 % 2 == 0 ? "500230" : "500231") + start.substring(6);
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (base.charAt(i) - '0') * weights[i];
        }
        return base + "10X98765432".charAt(sum % 11);
    }

    AccountId account(PersonId person) {
        return account(person, Area.of(township));
    }

    AccountId account(PersonId person, Area home) {
        AccountId account = AccountId.random();
        String login = "t" + account.value().substring(account.value().length() - 12);
        bySetup(new OpenAccount(account, person, login, home));
        return account;
    }

    AccountId account(PersonId person, Role role, Area area) {
        AccountId account = account(person, area.equals(Area.of(county)) ? area : Area.of(township));
        bySetup(new GrantRole(account, role, area, FOUNDED, null));
        return account;
    }

    AccountId account(Role role, Area area) {
        return account(person(), role, area);
    }

    JdbcClient sql() {
        return database.sql();
    }

    long events() {
        return sql().sql("SELECT count(*) FROM log.event WHERE stream <> 'security'")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
