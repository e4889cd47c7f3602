package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Actor;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.process.ProcessRun;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.process.StepJournal;
import org.jianhui.kernel.process.TimerFired;
import org.jianhui.kernel.process.TimerSet;
import org.jianhui.testing.TestActs;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

class TimerActsTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TallyNode NODE = new TallyNode(DATABASE, Steps.class);

    private final String id = TallyNode.newId();
    private final String instance = UUID.randomUUID().toString();
    private final ProcessRun run = new ProcessRun(instance, "test", 1, id);
    private final StepJournal journal = NODE.bean(StepJournal.class);

    static class Steps {
        @Bean
        EventContents steps() {
            return new EventContents(ProcessStep.class);
        }
    }

    @AfterAll
    static void close() {
        NODE.close();
        DATABASE.close();
    }

    @Test
    void what_a_due_timer_does_is_caused_by_the_act_that_set_it() {
        Act setting = TestActs.now(NODE.clock);
        NODE.bean(Acts.class).perform(setting, null, sender -> {
            sender.send(new Open(id));
            journal.record(instance, new TimerSet(run, "job-1", "wait", "e", Instant.EPOCH));
            return id;
        });
        NODE.perform(new Add(id, 1)); // somebody else's act in between

        NODE.transaction().executeWithoutResult(status -> {
            journal.jobDue(instance, "job-1");
            journal.record(instance, new TimerFired(run, "job-1", "wait"));
            NODE.sender().send(new Add(id, 2));
        });

        List<Map<String, Object>> told = DATABASE.sql()
                .sql("SELECT metadata::json->>'account' AS account, metadata::json->>'causationId' AS cause,"
                        + " metadata::json->>'correlationId' AS correlation, metadata::json->>'requestId' AS request"
                        + " FROM log.event WHERE stream IN (?, ?) ORDER BY position DESC LIMIT 2")
                .params(id, "process-" + instance)
                .query()
                .listOfRows();
        assertThat(told)
                .allSatisfy(event -> assertThat(event)
                        .containsEntry("account", Actor.TIMER.account())
                        .containsEntry("cause", setting.requestId().value())
                        .containsEntry("correlation", setting.requestId().value()));
        assertThat(told.get(0).get("request")).isEqualTo(told.get(1).get("request"));
    }

    @Test
    void a_job_run_within_a_persons_act_stays_that_persons() {
        Act act = TestActs.now(NODE.clock);
        NODE.bean(Acts.class).perform(act, null, sender -> {
            journal.record(instance, new TimerSet(run, "job-2", "wait", "e", Instant.EPOCH));
            journal.jobDue(instance, "job-2");
            journal.record(instance, new TimerFired(run, "job-2", "wait"));
            return id;
        });
        assertThat(DATABASE.sql()
                        .sql("SELECT DISTINCT metadata::json->>'account' FROM log.event WHERE stream = ?")
                        .param("process-" + instance)
                        .query(String.class)
                        .list())
                .containsExactly(act.actor().account());
    }
}
