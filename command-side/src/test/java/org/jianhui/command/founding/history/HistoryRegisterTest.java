package org.jianhui.command.founding.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Which unions are here already, so that they are not brought in from paper. */
class HistoryRegisterTest {

    @Test
    void a_union_that_elects_is_here_until_its_case_ends() {
        try (TestDatabase database = TestDatabase.fresh()) {
            HistoryRegister register = new HistoryRegister(database.sql());
            assertThat(register.isHere(HistoryScenario.UNION)).isFalse();
            database.sql()
                    .sql("INSERT INTO register.election_case VALUES ('election-1', ?, ?, ?, '2026-11-02', NULL)")
                    .params(
                            HistoryScenario.UNION.value(),
                            HistoryScenario.TOWNSHIP.value(),
                            HistoryScenario.TOWNSHIP.value())
                    .update();
            assertThat(register.isHere(HistoryScenario.UNION)).isTrue();
            database.sql()
                    .sql("UPDATE register.election_case SET ended_on = '2026-11-03'")
                    .update();
            assertThat(register.isHere(HistoryScenario.UNION)).isFalse();
        }
    }
}
