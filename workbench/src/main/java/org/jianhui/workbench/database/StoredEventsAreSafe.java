package org.jianhui.workbench.database;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start on a database that would lose an acknowledged event, or that lets the application change one. */
@Component
final class StoredEventsAreSafe {

    StoredEventsAreSafe(JdbcClient database) {
        assertDurable(database);
        assertAppendOnly(database);
    }

    private static void assertDurable(JdbcClient database) {
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

    private static void assertAppendOnly(JdbcClient database) {
        List<String> changeable = database.sql("""
                SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                WHERE schemaname = 'log'
                  AND (has_table_privilege(format('%I.%I', schemaname, tablename), 'UPDATE')
                    OR has_table_privilege(format('%I.%I', schemaname, tablename), 'DELETE')
                    OR has_table_privilege(format('%I.%I', schemaname, tablename), 'TRUNCATE')
                    OR pg_has_role(tableowner, 'MEMBER'))
                """).query(String.class).list();
        if (!changeable.isEmpty()) {
            throw new IllegalStateException("the application's role could change stored events in " + changeable);
        }
    }
}
