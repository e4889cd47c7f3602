package org.jianhui.workbench.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Properties;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AcknowledgedIsKeptTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void accepts_a_durable_server() {
        assertThatCode(() -> new AcknowledgedIsKept(DATABASE.sql())).doesNotThrowAnyException();
    }

    @Test
    void refuses_a_server_that_acknowledges_before_it_has_written() {
        DriverManagerDataSource careless = new DriverManagerDataSource(DATABASE.url(), "jianhui_app", "");
        Properties options = new Properties();
        options.setProperty("options", "-c synchronous_commit=off");
        careless.setConnectionProperties(options);
        assertThatIllegalStateException()
                .isThrownBy(() -> new AcknowledgedIsKept(JdbcClient.create(careless)))
                .withMessageContaining("synchronous_commit = off");
    }
}
