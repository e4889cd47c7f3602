package org.jianhui.process.founding;

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
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.founding.FoundingConfiguration;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.Zone;
import org.jianhui.process.election.ElectionProcessConfiguration;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.process.engine.LiveTokens;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.StoredSteps;
import org.jianhui.process.reply.ReplyConfiguration;
import org.jianhui.process.reply.ReplyTimes;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node with the real engine, the real store, the founding's and the election's decisions, and time in the test's hand. */
final class Township implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StoredSteps steps = new StoredSteps(database.sql());

    Township() {
        this(false);
    }

    /** @param redelivering whether every event comes to the founding's correlator twice */
    Township(boolean redelivering) {
        System.setProperty("jianhui.jobs", "false");
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(ActConfiguration.class, CalendarConfiguration.class, ElectionConfiguration.class);
        context.register(FoundingConfiguration.class, ProofsConfiguration.class, SuperiorsConfiguration.class);
        context.register(EngineConfiguration.class, ReplyConfiguration.class, ElectionProcessConfiguration.class);
        context.register(FoundingProcessConfiguration.class);
        if (redelivering) {
            context.register(Redelivering.class);
        }
        context.refresh();
    }

    /** Nine o'clock of the day; timers that fell due before are run in their order, each at its time. */
    void on(LocalDate day) {
        Date until =
                Date.from(day.atTime(LocalTime.of(9, 0)).atZone(Zone.SHANGHAI).toInstant());
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

    /** Events and engine agree about every run. */
    void agrees() {
        steps.equalEngine(context.getBean(LiveTokens.class));
    }

    /** All steps of all runs. */
    StoredSteps steps() {
        return steps;
    }

    /** One act. */
    void does(Command... commands) {
        context.getBean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            List.of(commands).forEach(sender::send);
            return commands[0].aggregateId();
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

    /** As the organisation's events would have placed it. */
    void places(UnionId union, UnionId parent) {
        database.sql()
                .sql("INSERT INTO register.election_superior VALUES (?, '2000-01-01', ?)")
                .params(union.value(), parent.value())
                .update();
    }

    /** As the organisation's event of the move would have recorded it. */
    void movesReplies(UnionId union, UnionId superior, UnionId to) {
        database.sql()
                .sql("INSERT INTO register.reply_moved VALUES (?, ?, ?, '{}', '签批人均须回避')")
                .params(union.value(), superior.value(), to.value())
                .update();
    }

    /** As the event of a handed-in file would have recorded it. */
    void handsIn(AttachmentId file, UnionId union) {
        database.sql()
                .sql("INSERT INTO register.election_proof VALUES (?, ?)")
                .params(file.value(), union.value())
                .update();
    }

    /** As the events of membership would have recorded it. */
    void leads(UnionId union) {
        database.sql()
                .sql("INSERT INTO register.founding_group VALUES (?, ?)")
                .params("group-" + union.value(), union.value())
                .update();
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

    @Configuration(proxyBeanMethods = false)
    static class Redelivering {

        @Bean
        FoundingCorrelator foundingAgain(Procedures procedures, RuleBook book) {
            return new FoundingCorrelator(procedures, new ReplyTimes(book));
        }
    }
}
