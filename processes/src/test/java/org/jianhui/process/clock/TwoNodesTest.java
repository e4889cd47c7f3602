package org.jianhui.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.process.engine.EngineConfiguration;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, their job work running: each timer rings exactly once. */
class TwoNodesTest {

    private static final int ALARMS = 20;

    @Test
    void each_due_job_runs_on_one_node_only() {
        System.setProperty("jianhui.jobs", "true");
        try (TestDatabase database = TestDatabase.fresh();
                TallyNode one = new TallyNode(database, EngineConfiguration.class, Alarms.class);
                TallyNode two = new TallyNode(database, EngineConfiguration.class, Alarms.class)) {
            Alarms.draw(one.bean(ProcessEngine.class));
            List<String> tallies = new ArrayList<>();
            Instant due = Instant.now().plusSeconds(8);
            for (int alarm = 0; alarm < ALARMS; alarm++) {
                TallyNode node = alarm % 2 == 0 ? one : two;
                String tally = TallyNode.newId();
                node.perform(new Open(tally));
                Alarms.set(node, tally, due, false);
                tallies.add(tally);
            }
            ManagementService jobs = one.bean(ProcessEngine.class).getManagementService();
            await().atMost(Duration.ofSeconds(68))
                    .until(() -> jobs.createJobQuery().count(), is(0L));
            assertThat(rung(database)).isEqualTo(ALARMS);
            assertThat(database.sql()
                            .sql("SELECT count(DISTINCT stream) FROM log.event WHERE type = 'tally.added'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(ALARMS);
            assertThat(database.sql()
                            .sql("SELECT count(*) FROM log.event WHERE type = 'process.incident-raised'")
                            .query(Long.class)
                            .single())
                    .isZero();
        } finally {
            System.clearProperty("jianhui.jobs");
        }
    }

    private static long rung(TestDatabase database) {
        return database.sql()
                .sql("SELECT count(*) FROM log.event WHERE type = 'tally.added'")
                .query(Long.class)
                .single();
    }
}
