package org.jianhui.workbench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianhui.workbench.database.SampleServer;
import org.jianhui.workbench.endurance.Sent.Told;
import org.jspecify.annotations.Nullable;

/**
 * Holds the client's journal against the database, read by the superuser: every acknowledged act there exactly once, every
 * refused one absent, an unknown one wholly there or wholly absent, nothing there that nobody sent, no stream with a hole.
 */
public final class Oracle {

    private record Remembered(String request, @Nullable String outcome) {}

    private final SampleServer server;
    private final long from;

    /** Judges what comes after this moment; nothing else may work on the union meanwhile. */
    public Oracle(SampleServer server) throws SQLException {
        this.server = server;
        try (Connection any = server.superuser()) {
            this.from = Long.parseLong(rows(any, "SELECT coalesce(max(position), 0)::text FROM log.event")
                    .get(0)[0]);
        }
    }

    public Judgement judge(List<Sent> journal) throws SQLException {
        try (Connection now = server.superuser()) {
            now.setAutoCommit(false);
            now.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Map<String, Remembered> byKey = remembered(now);
            Map<String, Integer> told = told(now);
            Set<String> sentFor = new HashSet<>();
            int acknowledged = 0;
            int there = 0;
            int absent = 0;
            for (Sent act : journal) {
                Remembered found = byKey.get(act.key());
                if (act.told() == Told.ACKNOWLEDGED) {
                    assertThat(found).as("acknowledged and lost: " + act).isNotNull();
                    assertThat(found.outcome()).as(act.toString()).isEqualTo(act.answer());
                    acknowledged++;
                }
                if (act.told() == Told.REFUSED) {
                    assertThat(found).as("refused and there: " + act).isNull();
                }
                boolean unknown = act.told() == Told.UNKNOWN || act.told() == Told.SENT;
                there += unknown && found != null ? 1 : 0;
                absent += unknown && found == null ? 1 : 0;
                if (found != null) {
                    assertThat(found.outcome()).as("half of " + act).isNotNull();
                    String once = found.request() + " " + act.event();
                    assertThat(told.getOrDefault(once, 0)).as(act.toString()).isEqualTo(1);
                    sentFor.add(once);
                }
            }
            assertThat(told.keySet()).as("told, but sent by nobody").isEqualTo(sentFor);
            agree(now);
            return new Judgement(acknowledged, there, absent);
        }
    }

    private static Map<String, Remembered> remembered(Connection now) throws SQLException {
        Map<String, Remembered> byKey = new HashMap<>();
        for (String[] row : rows(now, "SELECT key, request_id, outcome_id FROM desk.idempotency")) {
            byKey.put(row[0], new Remembered(row[1], row[2]));
        }
        return byKey;
    }

    private Map<String, Integer> told(Connection now) throws SQLException {
        Map<String, Integer> told = new HashMap<>();
        for (String[] row : rows(
                now,
                "SELECT metadata::json ->> 'requestId', type FROM log.event WHERE position > " + from
                        + " AND type IN ('" + Applicants.APPLIED + "', '" + Applicants.ADMITTED + "')")) {
            told.merge(row[0] + " " + row[1], 1, Integer::sum);
        }
        return told;
    }

    /** Streams without a hole, and the registers of the membership what its events say. */
    private static void agree(Connection now) throws SQLException {
        assertThat(
                        rows(
                                now,
                                "SELECT stream FROM log.event GROUP BY stream HAVING max(seq) + 1 <> count(*) OR min(seq) <> 0"))
                .as("streams with a hole")
                .isEmpty();
        String standing = "SELECT stream, CASE WHEN bool_or(type = '" + Applicants.ADMITTED
                + "') THEN 'MEMBER' ELSE 'APPLIED' END AS standing FROM log.event WHERE stream LIKE 'membership-%'"
                + " AND type LIKE 'membership.%' GROUP BY stream HAVING bool_and(type IN ('" + Applicants.APPLIED
                + "', '"
                + Applicants.ADMITTED + "', 'membership.decision-chased', 'membership.decision-escalated'))";
        assertThat(rows(
                        now,
                        "SELECT stream, e.standing, r.standing FROM (" + standing
                                + ") e LEFT JOIN register.membership r"
                                + " ON r.membership = e.stream WHERE r.standing IS DISTINCT FROM e.standing"))
                .extracting(row -> String.join(" ", row[0], row[1], String.valueOf(row[2])))
                .as("register and events")
                .isEmpty();
        assertThat(rows(
                        now,
                        "SELECT membership FROM register.membership r WHERE NOT EXISTS"
                                + " (SELECT 1 FROM log.event e WHERE e.stream = r.membership)"))
                .as("registered, never told")
                .isEmpty();
        assertThat(rows(
                        now,
                        "SELECT r.membership FROM register.membership r JOIN engine.act_ru_execution x"
                                + " ON x.business_key_ = r.membership WHERE r.standing = 'MEMBER'"))
                .extracting(row -> row[0])
                .as("admitted, and its procedure still waits")
                .isEmpty();
    }

    /** Memberships that the view shows otherwise than the register. */
    public long behind() throws SQLException {
        try (Connection now = server.superuser()) {
            return Long.parseLong(rows(
                            now,
                            "SELECT count(*)::text FROM register.membership r FULL JOIN views.member v USING (membership)"
                                    + " WHERE r.standing IS DISTINCT FROM v.standing")
                    .get(0)[0]);
        }
    }

    public int count(String stream, String type) throws SQLException {
        try (Connection now = server.superuser()) {
            return rows(now, "SELECT seq FROM log.event WHERE stream = '" + stream + "' AND type = '" + type + "'")
                    .size();
        }
    }

    private static List<String[]> rows(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            List<String[]> rows = new ArrayList<>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
