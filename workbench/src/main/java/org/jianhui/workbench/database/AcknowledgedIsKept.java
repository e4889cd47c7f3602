package org.jianhui.workbench.database;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start on a database that would lose what it has acknowledged. */
@Component
final class AcknowledgedIsKept {

    AcknowledgedIsKept(JdbcClient database) {
        for (Map.Entry<String, String> setting : ServerSettings.DURABLE.entrySet()) {
            String actual = database.sql("SELECT setting FROM pg_settings WHERE name = ?")
                    .param(setting.getKey())
                    .query(String.class)
                    .single();
            if (!setting.getValue().equals(actual)) {
                throw new IllegalStateException("the database runs with " + setting.getKey() + " = " + actual
                        + ": acknowledged events could be lost");
            }
        }
    }
}
