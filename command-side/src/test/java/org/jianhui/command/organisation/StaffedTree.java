package org.jianhui.command.organisation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.calendar.CalendarConfiguration;
import org.jianhui.command.document.ProofsConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
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
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A node on a database of its own: county, township federation and base union one below the other, the real authority over
 * the capabilities under test, and staff as the set-up enters them.
 */
public final class StaffedTree implements AutoCloseable {

    private static final String[] ID_NUMBERS = {
        "500230199006150017", "500230199006150033", "500230199006150025", "50023019880301008X", "500230196606210024"
    };

    private final SettableClock clock;
    private final UnionId county;
    private final LocalDate founded;
    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private int persons;

    /**
     * Starts it.
     *
     * @param tree county, township federation and base union
     * @param founded the first day of all three, and of every role
     */
    public StaffedTree(
            Path keys, SettableClock clock, List<UnionId> tree, LocalDate founded, Class<?>... capabilities) {
        this.clock = clock;
        this.county = tree.get(0);
        this.founded = founded;
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
                ProofsConfiguration.class);
        context.register(capabilities);
        context.refresh();
        establish(county, "测试县总工会", UnionLevel.COUNTY_FEDERATION, null);
        establish(tree.get(1), "测试乡工会联合会", UnionLevel.TOWNSHIP_FEDERATION, county);
        establish(tree.get(2), "测试乡农民工工会", UnionLevel.BASE_UNION, tree.get(1));
    }

    private void establish(UnionId union, String name, UnionLevel level, @Nullable UnionId parent) {
        by(Actor.SETUP, new EstablishUnion(union, name, level, parent, founded));
    }

    public void by(Actor actor, Command command) {
        context.getBean(Acts.class).perform(TestActs.by(actor, clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    /** {@code accepted}, or the code of the refusal: by the authority, or by the first rule behind it. */
    public String answer(Actor actor, Command command) {
        try {
            by(actor, command);
            return "accepted";
        } catch (Forbidden refused) {
            return refused.code();
        } catch (NotFound refused) {
            return refused.code();
        } catch (RuleViolated refused) {
            return refused.first().code();
        }
    }

    /** Somebody recorded, with an invented name and a sound ID number; five at most. */
    public PersonId person() {
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

    /** A further account of a person, with one role. */
    public AccountId account(PersonId person, Role role, UnionId at) {
        AccountId account = AccountId.random();
        String login = "t" + account.value().substring(account.value().length() - 12);
        by(Actor.SETUP, new OpenAccount(account, person, login, Area.of(county)));
        by(Actor.SETUP, new GrantRole(account, role, Area.of(at), founded, null));
        return account;
    }

    /** A scan that was handed in for a union. */
    public void proof(AttachmentId scan, UnionId union) {
        sql().sql("INSERT INTO register.election_proof VALUES (?, ?)")
                .params(scan.value(), union.value())
                .update();
    }

    /** The types of a stream's events, in their order. */
    public List<String> types(String stream) {
        return sql().sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(stream)
                .query(String.class)
                .list();
    }

    public JdbcClient sql() {
        return database.sql();
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
