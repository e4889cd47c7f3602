package org.jianhui.command.membership;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.calendar.CalendarConfiguration;
import org.jianhui.command.campaign.CampaignConfiguration;
import org.jianhui.command.document.ProofsConfiguration;
import org.jianhui.command.membership.dues.DuesConfiguration;
import org.jianhui.command.membership.ledger.LedgerConfiguration;
import org.jianhui.command.membership.realname.RealNameConfiguration;
import org.jianhui.command.organisation.OrganisationConfiguration;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.MembershipCommand.AdmitMember;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.organisation.VillageCommand.RegisterVillage;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.Zone;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 太平坝乡农民工工会 being founded, with two villages, their cadres, the preparatory group and the federation's signer. */
final class MembershipScenario implements AutoCloseable {

    private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 1);

    final UnionId county = UnionId.random();
    final UnionId township = UnionId.random();
    final UnionId union = UnionId.random();
    final VillageId xiaba = VillageId.random();
    final VillageId zhongba = VillageId.random();
    final VillageId wuping = VillageId.random();
    final AttachmentId minutes = AttachmentId.random();
    final SettableClock clock = new SettableClock();
    final TestDatabase database = TestDatabase.fresh();
    final Actor cadre;
    final Actor neighbour;
    final Actor group;
    final Actor federation;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private int numbers;

    MembershipScenario(Path keys) {
        this(keys, RuleBook.shipped());
    }

    /** Judged by this rule book instead of the shipped one. */
    MembershipScenario(Path keys, RuleBook rules) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("jianhui.keys", keys.toString())));
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(context.getBean(DataSource.class)));
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean("chosenBook", RuleBook.class, () -> rules, bean -> bean.setPrimary(true));
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(
                ActConfiguration.class,
                PrivacyConfiguration.class,
                OrganisationConfiguration.class,
                SuperiorsConfiguration.class,
                CalendarConfiguration.class,
                ProofsConfiguration.class,
                MembershipConfiguration.class,
                LedgerConfiguration.class,
                DuesConfiguration.class,
                RealNameConfiguration.class,
                CampaignConfiguration.class);
        context.refresh();
        today("2022-06-20");
        UnionId otherTownship = UnionId.random();
        by(Actor.SETUP, new EstablishUnion(county, "测试县总工会", UnionLevel.COUNTY_FEDERATION, null, FOUNDED));
        by(Actor.SETUP, new EstablishUnion(township, "太平坝乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, county, FOUNDED));
        by(Actor.SETUP, new EstablishUnion(otherTownship, "武平镇工会", UnionLevel.TOWNSHIP_FEDERATION, county, FOUNDED));
        by(Actor.SETUP, new EstablishUnion(union, "太平坝乡农民工工会", UnionLevel.BASE_UNION, township, FOUNDED));
        by(Actor.SETUP, new RegisterVillage(xiaba, "下坝村", township, FOUNDED));
        by(Actor.SETUP, new RegisterVillage(zhongba, "中坝村", township, FOUNDED));
        by(Actor.SETUP, new RegisterVillage(wuping, "武平村", otherTownship, FOUNDED));
        cadre = holder(Role.VILLAGE_CADRE, Area.of(xiaba));
        neighbour = holder(Role.VILLAGE_CADRE, Area.of(zhongba));
        group = holder(Role.PREPARATORY_GROUP, Area.of(union));
        federation = holder(Role.SUPERIOR_SIGNER, Area.of(township));
        sql().sql("INSERT INTO register.election_proof VALUES (?, ?)")
                .params(minutes.value(), union.value())
                .update();
    }

    void today(String date) {
        clock.set(LocalDate.parse(date).atTime(10, 0).atZone(Zone.SHANGHAI).toInstant());
    }

    UnionRolls rolls() {
        return context.getBean(UnionRolls.class);
    }

    PersonalData data() {
        return context.getBean(PersonalData.class);
    }

    Applicant applicant(String idNumber, Sex sex) {
        return new Applicant(idNumber, sex, xiaba);
    }

    /** A man of 32 of 下坝村 with an unused number. */
    Applicant anyone() {
        String number = Applicant.idNumber("500230", LocalDate.of(1990, 1, 7), ++numbers, Sex.MALE);
        return applicant(number, Sex.MALE);
    }

    /** Records the person and enters the application in one act, as the form does. */
    String applies(Actor by, Applicant applicant) {
        return Refusal.of(() -> perform(by, applicant.recording(data()), applicant.applying(data(), union)));
    }

    /** Someone admitted today. */
    Applicant member() {
        Applicant applicant = anyone();
        perform(cadre, applicant.recording(data()), applicant.applying(data(), union));
        by(group, new AdmitMember(applicant.membership));
        return applicant;
    }

    String doing(Actor actor, Command command) {
        return Refusal.of(() -> by(actor, command));
    }

    /** @param key of the act, so that it happens once however often it is asked for; null for none */
    String doing(Actor actor, String key, Command command) {
        IdempotencyKey once =
                key == null ? null : new IdempotencyKey(actor.account(), key, key.getBytes(StandardCharsets.UTF_8));
        return Refusal.of(() -> context.getBean(Acts.class).perform(TestActs.by(actor, clock), once, sender -> {
            sender.send(command);
            return command.aggregateId();
        }));
    }

    void by(Actor actor, Command command) {
        perform(actor, command);
    }

    void perform(Actor actor, Command... commands) {
        context.getBean(Acts.class).perform(TestActs.by(actor, clock), null, sender -> {
            List.of(commands).forEach(sender::send);
            return commands[commands.length - 1].aggregateId();
        });
    }

    Actor holder(Role role, Area area) {
        PersonId person = PersonId.random();
        String number = Applicant.idNumber("500231", LocalDate.of(1980, 3, 4), ++numbers, Sex.FEMALE);
        RequestId origin = RequestId.random();
        by(
                Actor.SETUP,
                new RecordStaff(
                        person,
                        data().seal(person, PersonalField.NAME, origin, "试甲"),
                        data().seal(person, PersonalField.ID_NUMBER, origin, number),
                        null,
                        data().indexOf("试甲", number, null)));
        AccountId account = AccountId.random();
        String login = "t" + account.value().substring(account.value().length() - 12);
        by(Actor.SETUP, new OpenAccount(account, person, login, Area.of(township)));
        by(Actor.SETUP, new GrantRole(account, role, area, FOUNDED, null));
        return Actor.of(account, person);
    }

    void grant(Actor holder, Role role, Area area) {
        by(Actor.SETUP, new GrantRole(new AccountId(holder.account()), role, area, FOUNDED, null));
    }

    JdbcClient sql() {
        return JdbcClient.create(database.app());
    }

    long events() {
        return sql().sql("SELECT count(*) FROM log.event WHERE stream <> 'security'")
                .query(Long.class)
                .single();
    }

    /** The types of the events of one aggregate, in order. */
    List<String> story(String stream) {
        return sql().sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(stream)
                .query(String.class)
                .list();
    }

    /** The stored payload of the last event of a stream. */
    String last(String stream) {
        return sql().sql("SELECT payload FROM log.event WHERE stream = ? ORDER BY seq DESC LIMIT 1")
                .param(stream)
                .query(String.class)
                .single();
    }

    LapsingMembers lapsing() {
        return context.getBean(LapsingMembers.class);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
