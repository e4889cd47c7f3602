package org.jianhui.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.jianhui.command.process.LoggedStepsConfiguration;
import org.jianhui.command.tally.TallyCommand.Add;
import org.jianhui.command.tally.TallyCommand.Open;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.kernel.proof.Difference;
import org.jianhui.kernel.proof.StateFlaw;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class ReplayCheckTest {

    @Test
    void a_sound_house_shows_nothing_and_a_tampered_one_its_run() {
        System.setProperty("jianhui.jobs", "false");
        try (TestDatabase database = TestDatabase.fresh();
                TallyNode node = new TallyNode(
                        database,
                        EngineConfiguration.class,
                        LoggedStepsConfiguration.class,
                        ReplayCheckConfiguration.class,
                        TallyProcedures.class)) {
            TallyProcedures.draw(node.bean(ProcessEngine.class));
            String tally = TallyNode.newId();
            node.perform(new Open(tally));
            node.perform(new Add(tally, TallyProcedures.LEFT));
            ReplayCheck check = node.bean(ReplayCheck.class);
            assertThat(check.run().compared()).isEqualTo(2);
            assertThat(check.run().differing()).isEmpty();

            String doubled = database.sql()
                    .sql(
                            "INSERT INTO log.event (epoch, tx_id, stream, seq, type, revision, event_id, recorded_at, payload,"
                                    + " metadata, hash_form, hash) SELECT epoch, pg_current_xact_id(), stream, (SELECT max(seq) + 1"
                                    + " FROM log.event l WHERE l.stream = e.stream), type, revision, gen_random_uuid(), recorded_at,"
                                    + " payload, metadata, hash_form, hash FROM log.event e WHERE type = 'process.element-entered'"
                                    + " AND payload::json ->> 'element' = 'right' RETURNING substr(stream, 9)")
                    .query(String.class)
                    .single();
            assertThat(check.compare().differences())
                    .containsExactly(
                            new Difference(StateFlaw.PROCEDURE_DIFFERS, "parallel", null, doubled, List.of("right")));

            String run = database.sql()
                    .sql("DELETE FROM engine.act_ru_task WHERE task_def_key_ = 'right' RETURNING proc_inst_id_")
                    .query(String.class)
                    .single();
            assertThat(check.run().differing()).containsExactly(run);
            assertThat(check.compare().differences())
                    .containsExactly(
                            new Difference(StateFlaw.PROCEDURE_DIFFERS, "parallel", null, run, List.of("right")));
            assertThat(check.last())
                    .hasValueSatisfying(last -> assertThat(last.differing()).contains(run));
        } finally {
            System.clearProperty("jianhui.jobs");
        }
    }
}
