package org.jianhui.process.term;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
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
import org.jianhui.command.term.TermConfiguration;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.time.Zone;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.process.engine.LiveTokens;
import org.jianhui.process.engine.StoredSteps;
import org.jianhui.process.reply.ReplyConfiguration;
import org.jianhui.testing.Redelivery;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node with the real engine, the real store, the terms' decisions, and time in the test's hand. */
final class TermTown implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final boolean redelivering;
    private final StoredSteps steps = new StoredSteps(database.sql());

    /** @param redelivering whether after every act all that ever happened comes to the handlers again */
    TermTown(boolean redelivering) {
        System.setProperty("jianhui.jobs", "false");
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(ActConfiguration.class, CalendarConfiguration.class, ProofsConfiguration.class);
        context.register(SuperiorsConfiguration.class, TermConfiguration.class);
        context.register(EngineConfiguration.class, ReplyConfiguration.class, TermProcessConfiguration.class);
        this.redelivering = redelivering;
        context.refresh();
    }

    /** Nine o'clock of the day; timers that fell due before are run in their order, each at its time. */
    void on(String day) {
        Date until = Date.from(LocalDate.parse(day)
                .atTime(LocalTime.of(9, 0))
                .atZone(Zone.SHANGHAI)
                .toInstant());
        for (Job next = next(until); next != null; next = next(until)) {
            set(next.getDuedate());
            engine().getManagementService().executeJob(next.getId());
        }
        set(until);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
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

    /** Events and engine agree about every run. */
    void agrees() {
        steps.equalEngine(context.getBean(LiveTokens.class));
    }

    /** All steps of all runs. */
    StoredSteps steps() {
        return steps;
    }

    void does(Command command) {
        context.getBean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
        if (redelivering) {
            deliversAgain();
        }
    }

    private void deliversAgain() {
        Redelivery redelivery = new Redelivery(context.getBean(Ledger.class), database.sql());
        context.getBean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            redelivery.ofEverything();
            return "again";
        });
    }

    /** The people's tasks that wait for an aggregate, by element, sorted. */
    List<String> tasks(Id aggregate) {
        return engine().getTaskService().createTaskQuery().processInstanceBusinessKey(aggregate.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Every element the aggregate's procedures have come through or wait at. */
    TreeSet<String> visited(Id aggregate) {
        TreeSet<String> visited = new TreeSet<>();
        steps.all(ElementEntered.class).stream()
                .filter(step -> step.run().businessKey().equals(aggregate.value()))
                .forEach(step -> visited.add(step.element()));
        return visited;
    }

    boolean isOver(Id aggregate) {
        return engine().getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(aggregate.value())
                        .count()
                == 0;
    }

    /** Stored types of the aggregate's own events, in order. */
    List<String> events(Id aggregate) {
        return database.sql()
                .sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(aggregate.value())
                .query(String.class)
                .list();
    }

    private ProcessEngine engine() {
        return context.getBean(ProcessEngine.class);
    }

    @Override
    public void close() {
        context.close();
        ClockUtil.reset();
        database.close();
    }
}
