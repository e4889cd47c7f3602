package org.jianhui.query.process;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the open incidents, over all nodes. For meters; people ask {@link FindIncidents}. */
public final class OpenIncidents {

    private final JdbcClient sql;

    OpenIncidents(JdbcClient sql) {
        this.sql = sql;
    }

    /** What failed, once: an incident that is passed on to the procedure that called is not counted again. */
    public long count() {
        return sql.sql("SELECT count(DISTINCT coalesce(cause_incident, incident)) FROM views.incident")
                .query(Long.class)
                .single();
    }
}
