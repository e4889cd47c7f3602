package org.jianhui.command.eventstore;

import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the act that set a job: the first step of the procedure's stream that names it. */
final class JobCauses {

    private static final String FIRST = "SELECT metadata FROM log.event WHERE stream = ?"
            + " AND payload::jsonb ->> 'job' = ? ORDER BY seq LIMIT 1";

    private final JdbcTemplate jdbc;
    private final EventSerializer serializer;

    JobCauses(DataSource dataSource, EventSerializer serializer) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.serializer = serializer;
    }

    Optional<Map<String, String>> of(String stream, String job) {
        return jdbc.queryForList(FIRST, String.class, stream, job).stream()
                .findFirst()
                .map(serializer::metadata);
    }
}
