package org.jianhui.query.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.SeenAt;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads whole streams of a case, those that {@link CaseEventRows} shows. A file's stream is in or out as a whole: out, if another
 * union handed the file in.
 */
final class CaseRecordRows {

    private static final String SELECT = "WITH own AS (SELECT case_id, union_id, kind FROM views.case_file"
            + " WHERE case_id = :case OR part_of = :case)"
            + " SELECT v.*, v.tx_id::text::bigint AS tx, " + HeldBack.SELECT + ", " + Objectors.SELECT
            + " FROM log.event v WHERE v.stream IN (SELECT stream FROM views.case_stream JOIN own USING (case_id)"
            + " UNION SELECT case_id FROM own WHERE kind = 'membership'"
            + " UNION SELECT attachment FROM views.case_attachment JOIN own USING (case_id)"
            + " WHERE EXISTS (SELECT 1 FROM log.event f WHERE f.stream = attachment"
            + " AND f.type = 'document.attachment-stored'"
            + " AND f.payload::jsonb #>> '{file,union}' IN (SELECT union_id FROM own)))"
            + " AND (v.epoch < (SELECT max(epoch) FROM log.epoch)"
            + " OR v.tx_id < pg_snapshot_xmin(pg_current_snapshot()))"
            + " AND (v.epoch, v.tx_id, v.position) <= (:epoch, :tx::text::xid8, :position)"
            + " ORDER BY v.epoch, v.tx_id, v.position LIMIT :limit";

    private final JdbcClient sql;

    CaseRecordRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<StoredRow> until(String caseId, SeenAt last, int limit, Objectors objectors) {
        List<StoredRow> rows = new ArrayList<>();
        sql.sql(SELECT)
                .param("case", caseId)
                .param("epoch", last.epoch())
                .param("tx", Long.toString(last.transaction()))
                .param("position", last.position())
                .param("limit", limit)
                .query(row -> {
                    rows.add(stored(row, objectors));
                });
        return rows;
    }

    private static StoredRow stored(ResultSet row, Objectors objectors) throws SQLException {
        if (row.getBoolean(HeldBack.COLUMN)) {
            throw new Conflict("COUNT_HELD_BACK", "a count of the case is not to be known yet");
        }
        if (objectors.withheld(row)) {
            throw new Conflict("OBJECTORS_WITHHELD", "who objected is not known to this reader");
        }
        return new StoredRow(
                new SeenAt(row.getLong("epoch"), row.getLong("tx"), row.getLong("position")),
                row.getObject("event_id", UUID.class),
                row.getString("stream"),
                row.getLong("seq"),
                row.getString("type"),
                row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("payload"),
                row.getString("metadata"),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }
}
