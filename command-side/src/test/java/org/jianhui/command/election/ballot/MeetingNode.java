package org.jianhui.command.election.ballot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.calendar.CalendarConfiguration;
import org.jianhui.command.document.ProofsConfiguration;
import org.jianhui.command.election.assembly.AssemblyConfiguration;
import org.jianhui.command.organisation.OrganisationConfiguration;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.AccountCommand.GrantRole;
import org.jianhui.kernel.organisation.AccountCommand.OpenAccount;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.organisation.UnionCommand.EstablishUnion;
import org.jianhui.kernel.organisation.UnionLevel;
import org.jianhui.kernel.privacy.PersonCommand.RecordStaff;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.Zone;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node with the real store, registers and rights, a township, its union, and an election whose meeting is cleared. */
final class MeetingNode implements AutoCloseable {

    static final LocalDate FOUNDED = LocalDate.parse("2022-01-01");
    static final UnionId COUNTY = new UnionId("union-county");
    static final UnionId TOWNSHIP = new UnionId("union-township");
    static final UnionId UNION = new UnionId("union-base");
    static final ElectionId ELECTION = new ElectionId("election-1");
    static final AttachmentId MINUTES = new AttachmentId("attachment-1");

    private static final String[] ID_NUMBERS = {
        "500230199006150017", "500230199006150033", "500230199006150025", "50023019880301008X", "500230196606210024"
    };

    private final TestDatabase database = TestDatabase.fresh();
    final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private int persons;

    MeetingNode(Path keys) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("jianhui.keys", keys.toString())));
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(
                ActConfiguration.class,
                PrivacyConfiguration.class,
                OrganisationConfiguration.class,
                CalendarConfiguration.class,
                ProofsConfiguration.class,
                SuperiorsConfiguration.class,
                AssemblyConfiguration.class,
                BallotConfiguration.class);
        context.refresh();
        by(Actor.SETUP, new EstablishUnion(COUNTY, "测试县总工会", UnionLevel.COUNTY_FEDERATION, null, FOUNDED));
        by(Actor.SETUP, new EstablishUnion(TOWNSHIP, "测试乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, COUNTY, FOUNDED));
        by(Actor.SETUP, new EstablishUnion(UNION, "测试乡农民工工会", UnionLevel.BASE_UNION, TOWNSHIP, FOUNDED));
        insert("election_proof", MINUTES.value(), UNION.value());
        insert(
                "meeting_election",
                ELECTION.value(),
                UNION.value(),
                TOWNSHIP.value(),
                "rulebook-2022-06-06",
                day(),
                true,
                false);
    }

    LocalDate day() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    void member(PersonId person) {
        insert("meeting_member", UNION.value(), person.value(), true, null);
    }

    void candidate(PersonId person, Body body) {
        insert("meeting_candidacy", ELECTION.value(), person.value(), body.name(), false);
    }

    private void insert(String table, @Nullable Object... values) {
        String marks = String.join(", ", Collections.nCopies(values.length, "?"));
        sql().sql("INSERT INTO register." + table + " VALUES (" + marks + ")")
                .params(Arrays.asList(values))
                .update();
    }

    JdbcClient sql() {
        return database.sql();
    }

    /** What the command is refused with, or "accepted". */
    String refusal(Account account, Command command) {
        try {
            by(account, command);
        } catch (Forbidden refused) {
            return refused.code();
        } catch (RuleViolated refused) {
            return refused.first().code();
        }
        return "accepted";
    }

    void by(Account account, Command command) {
        by(Actor.of(account.id(), account.person()), command);
    }

    void by(Actor actor, Command command) {
        context.getBean(Acts.class).perform(TestActs.by(actor, clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    /** Somebody with an account and a role. */
    record Account(AccountId id, PersonId person) {}

    Account account(Role role, UnionId at) {
        return account(person(), role, at);
    }

    Account account(PersonId person, Role role, UnionId at) {
        AccountId account = AccountId.random();
        String login = "t" + account.value().substring(account.value().length() - 12);
        by(Actor.SETUP, new OpenAccount(account, person, login, Area.of(TOWNSHIP)));
        by(Actor.SETUP, new GrantRole(account, role, Area.of(at), FOUNDED, null));
        return new Account(account, person);
    }

    private PersonId person() {
        PersonId person = PersonId.random();
        PersonalData data = context.getBean(PersonalData.class);
        RequestId origin = RequestId.random();
        String id = ID_NUMBERS[persons++];
        by(
                Actor.SETUP,
                new RecordStaff(
                        person,
                        data.seal(person, PersonalField.NAME, origin, "试甲"),
                        data.seal(person, PersonalField.ID_NUMBER, origin, id),
                        null,
                        data.indexOf("试甲", id, null)));
        return person;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
