package org.jianhui.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void the_server_is_durable(String setting) {
        assertThat(setting(setting)).isEqualTo("on");
    }

    @Test
    void the_application_logs_in_as_its_own_role_with_its_settings() {
        assertThat(DATABASE.sql().sql("SELECT current_user").query(String.class).single())
                .isEqualTo("jianhui_app");
        assertThat(setting("transaction_timeout")).isEqualTo("30000");
        assertThat(setting("plan_cache_mode")).isEqualTo("force_generic_plan");
    }

    @Test
    void the_application_may_read_and_insert_in_the_log_and_everything_elsewhere() {
        JdbcClient owner = JdbcClient.create(DATABASE.owner());
        owner.sql("CREATE TABLE log.probe (n int)").update();
        owner.sql("CREATE TABLE desk.probe (n int)").update();
        for (String allowed :
                List.of("INSERT INTO log.probe VALUES (1)", "DELETE FROM desk.probe", "TRUNCATE desk.probe")) {
            DATABASE.sql().sql(allowed).update();
        }
        for (String refused : List.of("UPDATE log.probe SET n = 2", "DELETE FROM log.probe", "TRUNCATE log.probe")) {
            assertThatThrownBy(() -> DATABASE.sql().sql(refused).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private static String setting(String name) {
        return DATABASE.sql()
                .sql("SELECT setting FROM pg_settings WHERE name = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}
