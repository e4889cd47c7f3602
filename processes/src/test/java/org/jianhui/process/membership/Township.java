package org.jianhui.process.membership;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.jianhui.command.founding.FoundingConfiguration;
import org.jianhui.command.membership.MembershipConfiguration;
import org.jianhui.command.organisation.SuperiorsConfiguration;
import org.jianhui.command.privacy.PrivacyConfiguration;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.process.ElementEntered;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.Zone;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.process.engine.LiveTokens;
import org.jianhui.process.engine.Procedures;
import org.jianhui.process.engine.StoredSteps;
import org.jianhui.testing.SettableClock;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One node with the real engine and the real decisions on memberships, and time in the test's hand. */
final class Township implements AutoCloseable {

    static final UnionId COUNTY = new UnionId("union-county");

    private final TestDatabase database = TestDatabase.fresh();
    private final SettableClock clock = new SettableClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final StoredSteps steps = new StoredSteps(database.sql());

    /** @param redelivering whether every event comes to the correlator twice */
    Township(Path keys, boolean redelivering) {
        System.setProperty("jianhui.jobs", "false");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("jianhui.keys", keys.toString())));
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, database::sql);
        context.registerBean(SettableClock.class, () -> clock);
        context.registerBean(ActSecret.class, () -> new ActSecret(new byte[32]));
        context.register(ActConfiguration.class, CalendarConfiguration.class, PrivacyConfiguration.class);
        context.register(ProofsConfiguration.class, SuperiorsConfiguration.class, MembershipConfiguration.class);
        context.register(ElectionConfiguration.class, FoundingConfiguration.class);
        context.register(EngineConfiguration.class, MembershipProcessConfiguration.class);
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

    /** One act. */
    void does(Command... commands) {
        context.getBean(Acts.class).perform(TestActs.now(clock), null, sender -> {
            List.of(commands).forEach(sender::send);
            return commands[0].aggregateId();
        });
    }

    PersonalData data() {
        return context.getBean(PersonalData.class);
    }

    /** Events and engine agree about every run. */
    void agrees() {
        steps.equalEngine(context.getBean(LiveTokens.class));
    }

    /** All steps of all runs. */
    StoredSteps steps() {
        return steps;
    }

    List<String> tasks(Id aggregate) {
        return engine().getTaskService().createTaskQuery().processInstanceBusinessKey(aggregate.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Every element the aggregate's procedure has come through or waits at. */
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

    /** As the organisation's events would have placed the union, and registered the village. */
    void places(UnionId union, UnionId parent, VillageId village) {
        database.sql()
                .sql("INSERT INTO register.election_superior VALUES (?, '2000-01-01', ?), (?, '2000-01-01', ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(union.value(), parent.value(), parent.value(), COUNTY.value())
                .update();
        database.sql()
                .sql("INSERT INTO register.membership_village VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(village.value(), parent.value())
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
        ApplicationCorrelator applicationAgain(Procedures procedures, RuleBook book) {
            return new ApplicationCorrelator(procedures, book);
        }
    }
}
