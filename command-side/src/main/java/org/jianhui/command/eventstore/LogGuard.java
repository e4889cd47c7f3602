package org.jianhui.command.eventstore;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses to start when the application's role could change a stored event. */
final class LogGuard {

    private static final String FORBIDDEN = "SELECT t.name || ' ' || p.privilege FROM"
            + " (VALUES ('log.event'), ('log.epoch'), ('log.tile'), ('log.checkpoint')) t(name), (VALUES ('UPDATE'), ('DELETE'), ('TRUNCATE')) p(privilege)"
            + " WHERE has_table_privilege(t.name, p.privilege)"
            + " UNION ALL SELECT 'superuser' FROM pg_roles WHERE rolname = current_user AND rolsuper"
            + " UNION ALL SELECT 'owner of ' || c.oid::regclass FROM pg_class c"
            + " WHERE c.relnamespace = 'log'::regnamespace AND pg_has_role(c.relowner, 'MEMBER')"
            + " UNION ALL SELECT 'owner of log' FROM pg_namespace n"
            + " WHERE n.nspname = 'log' AND (pg_has_role(n.nspowner, 'MEMBER') OR has_schema_privilege('log', 'CREATE'))";

    private LogGuard() {}

    /** @throws IllegalStateException naming the rights that must be taken away */
    static void verify(DataSource dataSource) {
        List<String> rights =
                JdbcClient.create(dataSource).sql(FORBIDDEN).query(String.class).list();
        if (!rights.isEmpty()) {
            throw new IllegalStateException("the application's role could change stored events: " + rights);
        }
    }
}
