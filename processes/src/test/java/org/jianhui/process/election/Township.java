package org.jianhui.process.election;

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
import org.jianhui.command.election.ElectionConfiguration;
import org.jianhui.command.election.assembly.AssemblyConfiguration;
import org.jianhui.command.election.assembly.HeldMeetingConfiguration;
import org.jianhui.command.election.ballot.BallotConfiguration;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.time.Zone;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.process.engine.LiveTokens;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.StoredSteps;
import org.jianhui.process.reply.ReplyConfiguration;
import org.jianhui.testing.Redelivery;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node with the real engine, the real store and the election's decisions, and time in the test's hand. */
final class Township implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StoredSteps steps = new StoredSteps(database.sql());

    Township() {
        System.setProperty("jianhui.jobs", "false");
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(ActConfiguration.class, CalendarConfiguration.class, ElectionConfiguration.class);
        context.register(ProofsConfiguration.class, SuperiorsConfiguration.class);
        context.register(AssemblyConfiguration.class, BallotConfiguration.class, HeldMeetingConfiguration.class);
        context.register(EngineConfiguration.class, ReplyConfiguration.class, ElectionProcessConfiguration.class);
        context.refresh();
    }

    /** Nine o'clock of the day; timers that fell due before are run in their order, each at its time. */
    void on(LocalDate day) {
        at(day.atTime(LocalTime.of(9, 0)));
    }

    /** That minute in Shanghai; timers that fell due before are run in their order, each at its time. */
    void at(LocalDateTime minute) {
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

    /** Events and engine agree about every run. */
    void agrees() {
        steps.equalEngine(context.getBean(LiveTokens.class));
    }

    /** Everything that was ever recorded comes to registers and correlators once more. */
    void deliversAgain() {
        var redelivery = new Redelivery(context.getBean(Ledger.class), database.sql());
        context.getBean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            redelivery.ofEverything();
            return "again";
        });
    }

    <S> List<S> steps(Class<S> kind) {
        return steps.all(kind);
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

    /** As an event of the case's end would, in an act of its own. */
    void moves(Id election, String message) {
        context.getBean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            context.getBean(Procedures.class).message(message, election, Map.of());
            return election.value();
        });
    }

    /** One act of this person. */
    void does(PersonId person, Command command) {
        Actor actor = Actor.of(AccountId.random(), person);
        context.getBean(Acts.class).perform(TestActs.by(actor, clock), null, sender -> {
            sender.send(command);
            return command.aggregateId();
        });
    }

    /** As the events of admission and placement would have recorded it. */
    void admits(PersonId person, UnionId union, @Nullable UnionGroupId group) {
        database.sql()
                .sql("INSERT INTO register.meeting_member VALUES (?, ?, true, ?)")
                .params(Arrays.asList(union.value(), person.value(), group == null ? null : group.value()))
                .update();
    }

    /** The people's tasks that wait in the case, by element, sorted. */
    List<String> tasks(Id election) {
        return engine().getTaskService().createTaskQuery().processInstanceBusinessKey(election.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Every element the case has come through or waits at, over all its runs. */
    TreeSet<String> visited(Id election) {
        TreeSet<String> visited = new TreeSet<>();
        steps.all(ElementEntered.class).stream()
                .filter(step -> step.run().businessKey().equals(election.value()))
                .forEach(step -> visited.add(step.element()));
        return visited;
    }

    boolean isOver(Id election) {
        return engine().getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(election.value())
                        .count()
                == 0;
    }

    /** Stored types of the case's own events, in order. */
    List<String> events(Id election) {
        return database.sql()
                .sql("SELECT type FROM log.event WHERE stream = ? ORDER BY seq")
                .param(election.value())
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

    String value(String sql, Object... params) {
        return String.valueOf(database.sql().sql(sql).params(params).query().singleValue());
    }

    ProcessEngine engine() {
        return context.getBean(ProcessEngine.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        ClockUtil.reset();
        database.close();
    }
}
