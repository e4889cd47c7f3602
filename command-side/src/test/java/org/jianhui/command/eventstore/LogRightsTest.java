package org.jianhui.command.eventstore;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jianhui.command.tally.TallyNode;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class LogRightsTest {

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE log.event SET payload = '{}'",
                "DELETE FROM log.event",
                "TRUNCATE log.event",
                "ALTER TABLE log.event DISABLE TRIGGER ALL",
                "DROP TABLE log.event",
                "UPDATE log.epoch SET epoch = 9",
                "CREATE TABLE log.mine (n int)"
            })
    void the_application_cannot_change_what_is_stored(String sql) {
        EngineFixture log = EngineFixture.ours(database.app());
        log.transaction().executeWithoutResult(status -> log.append("kept", 0));
        assertThatThrownBy(() -> database.sql().sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void the_start_is_allowed_with_the_rights_of_the_application() {
        assertThatCode(() -> LogGuard.verify(database.app())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE", "DELETE", "TRUNCATE"})
    void the_start_is_refused_when_the_application_could_change_events(String privilege) {
        JdbcClient.create(database.owner())
                .sql("GRANT " + privilege + " ON log.event TO jianhui_app")
                .update();
        assertThatThrownBy(() -> LogGuard.verify(database.app()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("log.event " + privilege);
    }

    @Test
    void the_start_is_refused_for_the_owner_and_for_a_superuser() {
        assertThatThrownBy(() -> LogGuard.verify(database.owner())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> LogGuard.verify(database.superuser())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_node_does_not_start_with_too_many_rights() {
        JdbcClient.create(database.owner())
                .sql("GRANT UPDATE ON log.event TO jianhui_app")
                .update();
        assertThatThrownBy(() -> new TallyNode(database)).rootCause().hasMessageContaining("log.event UPDATE");
    }
}
