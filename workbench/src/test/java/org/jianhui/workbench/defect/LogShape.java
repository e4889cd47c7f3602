package org.jianhui.workbench.defect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds of every log, whatever was done: each question must have no answer. */
final class LogShape {

    private static final Map<String, String> QUESTIONS = new TreeMap<>(Map.of(
            "streams read in another order than written",
            "SELECT DISTINCT stream FROM (SELECT stream, seq, lag(seq) OVER (PARTITION BY stream"
                    + " ORDER BY epoch, tx_id, position) AS before FROM log.event) e WHERE seq <= before",
            "acts in several transactions",
            "SELECT request FROM (SELECT metadata::json ->> 'requestId' AS request, xmin::text AS tx FROM log.event"
                    + " UNION SELECT request_id, xmin::text FROM desk.idempotency) e GROUP BY request HAVING count(*) > 1",
            "acts at several places",
            "SELECT metadata::json ->> 'requestId' AS request FROM log.event GROUP BY 1 HAVING count(DISTINCT tx_id) > 1",
            "events of nobody",
            "SELECT event_id FROM log.event WHERE metadata::json ->> 'requestId' IS NULL OR metadata::json ->> 'account' IS NULL"
                    + " OR metadata::json ->> 'correlationId' IS NULL OR metadata::json ->> 'recordedAt' IS NULL",
            "events twice",
            "SELECT event_id FROM log.event GROUP BY event_id HAVING count(*) > 1",
            "timers without a cause",
            "SELECT event_id FROM log.event WHERE type = 'membership.decision-chased'"
                    + " AND (metadata::json ->> 'causationId' IS NULL"
                    + " OR metadata::json ->> 'correlationId' = metadata::json ->> 'requestId')",
            "registers written apart from events",
            "SELECT membership FROM register.membership r WHERE NOT EXISTS (SELECT 1 FROM log.event e"
                    + " WHERE e.stream = r.membership AND e.xmin::text = r.xmin::text)",
            "events of an epoch that is over",
            "SELECT event_id FROM log.event WHERE epoch <> (SELECT max(epoch) FROM log.epoch)"));

    private LogShape() {}

    static List<String> findings(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            try (Statement sql = connection.createStatement();
                    ResultSet rows = sql.executeQuery(question.getValue())) {
                if (rows.next()) {
                    found.add(question.getKey() + ": " + rows.getString(1));
                }
            }
        }
        return found;
    }
}
