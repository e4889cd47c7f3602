package org.jianhui.process.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jianhui.command.act.ActConfiguration;
import org.jianhui.command.act.ActSecret;
import org.jianhui.command.calendar.CalendarConfiguration;
import org.jianhui.command.document.ProofsConfiguration;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.time.Zone;
import org.jianhui.testing.Redelivery;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One node with the real engine, the real store and a capability's own decisions and correlators, and time in the test's hand. */
public final class ProcedureNode implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StoredSteps steps = new StoredSteps(database.sql());
    private boolean redelivering;

    private ProcedureNode(Map<String, Object> properties, Class<?>... configurations) {
        System.setProperty("jianhui.jobs", "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(ActConfiguration.class, CalendarConfiguration.class, ProofsConfiguration.class);
        context.register(SuperiorsConfiguration.class, EngineConfiguration.class);
        context.register(configurations);
        context.refresh();
    }

    /** @param configurations of the capability; acts, calendar, proofs, superiors and engine are there already */
    public static ProcedureNode of(Class<?>... configurations) {
        return new ProcedureNode(Map.of(), configurations);
    }

    /** @param keys the directory of the persons' keys, for decisions on sealed facts */
    public static ProcedureNode sealing(Path keys, Class<?>... configurations) {
        return new ProcedureNode(Map.of("jianhui.keys", keys.toString()), configurations);
    }

    /** From now on, after every act all that ever happened comes to registers and correlators once more. */
    public ProcedureNode redelivering() {
        redelivering = true;
        return this;
    }

    /** Nine o'clock of the day; timers that fell due before are run in their order, each at its time. */
    public void on(LocalDate day) {
        at(day.atTime(LocalTime.of(9, 0)));
    }

    /** That minute in Shanghai; timers that fell due before are run in their order, each at its time. */
    public void at(LocalDateTime minute) {
        Date until = Date.from(minute.atZone(Zone.SHANGHAI).toInstant());
        for (Job next = next(until); next != null; next = next(until)) {
            set(next.getDuedate());
            engine().getManagementService().executeJob(next.getId());
        }
        set(until);
    }

    private void set(Date at) {
        clock.set(at.toInstant());
        ClockUtil.setCurrentTime(at);
    }

    private Job next(Date until) {
        List<Job> due = engine().getManagementService()
                .createJobQuery()
                .timers()
                .duedateLowerThan(new Date(until.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }

    /** In Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    /** One act. */
    public void does(Command... commands) {
        bean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            List.of(commands).forEach(sender::send);
            return commands[0].aggregateId();
        });
        if (redelivering) {
            deliversAgain();
        }
    }

    /** One act of this person. */
    public void does(PersonId person, Command command) {
        bean(Acts.class).perform(TestActs.by(Actor.of(AccountId.random(), person), clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    /** As an event of a case's end would, in an act of its own. */
    public void moves(Id aggregate, String message) {
        bean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            bean(Procedures.class).message(message, aggregate, Map.of());
            return aggregate.value();
        });
    }

    /** Everything that was ever recorded comes to registers and correlators once more. */
    public void deliversAgain() {
        var redelivery = new Redelivery(bean(Ledger.class), database.sql());
        bean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            redelivery.ofEverything();
            return "again";
        });
    }

    /** Events and engine agree about every run. */
    public void agrees() {
        steps.equalEngine(bean(LiveTokens.class));
    }

    /** All steps of all runs. */
    public StoredSteps steps() {
        return steps;
    }

    public <S> List<S> steps(Class<S> kind) {
        return steps.all(kind);
    }

    /** The people's tasks that wait for an aggregate, by element, sorted. */
    public List<String> tasks(Id aggregate) {
        return engine().getTaskService().createTaskQuery().processInstanceBusinessKey(aggregate.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Every element the aggregate's procedures have come through or wait at, over all their runs. */
    public TreeSet<String> visited(Id aggregate) {
        TreeSet<String> visited = new TreeSet<>();
        steps.all(ElementEntered.class).stream()
                .filter(step -> step.run().businessKey().equals(aggregate.value()))
                .forEach(step -> visited.add(step.element()));
        return visited;
    }

    public boolean isOver(Id aggregate) {
        return engine().getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(aggregate.value())
                        .count()
                == 0;
    }

    /** Stored types of the aggregate's own events, in order. */
    public List<String> events(Id aggregate) {
        return database.sql()
                .sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(aggregate.value())
                .query(String.class)
                .list();
    }

    public String value(String sql, Object... params) {
        return String.valueOf(database.sql().sql(sql).params(params).query().singleValue());
    }

    /** Rows that other capabilities' events would have written; parameters may be null. */
    public void records(String sql, Object... params) {
        database.sql().sql(sql).params(Arrays.asList(params)).update();
    }

    public ProcessEngine engine() {
        return bean(ProcessEngine.class);
    }

    /** Does at once what waits for a chore's next turn. */
    public void doesChores() {
        TransactionTemplate transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
        for (Chore chore : context.getBeansOfType(Chore.class).values()) {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(status -> chore.doBatch()));
            }
        }
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        ClockUtil.reset();
        database.close();
    }
}
