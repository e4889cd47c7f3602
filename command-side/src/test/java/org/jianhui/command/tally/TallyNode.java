package org.jianhui.command.tally;

import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node: an application context of its own, with its own pool, on a test's database. */
public final class TallyNode implements AutoCloseable {

    public static final String REGISTER =
            "CREATE TABLE IF NOT EXISTS register.tally" + " (id text PRIMARY KEY, total int NOT NULL, account text)";

    public final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public TallyNode(TestDatabase database, Class<?>... more) {
        this(database.owner(), database.newAppPool(12), more);
    }

    /** A node on any migrated database. */
    public TallyNode(DataSource owner, DataSource pool, Class<?>... more) {
        JdbcClient.create(owner).sql(REGISTER).update();
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.registerBean(ConfigurerModule.class, () -> Aggregates.of(Tally.class));
        context.registerBean("tallyEvents", EventContents.class, () -> new EventContents(TallyEvent.class));
        context.registerBean(TallySums.class);
        context.register(ActConfiguration.class);
        if (more.length > 0) {
            context.register(more);
        }
        context.refresh();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Outcome perform(TallyCommand... commands) {
        return bean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            for (TallyCommand command : commands) {
                sender.send(command);
            }
            return commands[0].id();
        });
    }

    /** As a delegate of the process engine would. */
    public CommandSender sender() {
        return bean(CommandSender.class);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    public static String newId() {
        return "tally-" + java.util.UUID.randomUUID();
    }

    @Override
    public void close() {
        context.close();
    }
}
