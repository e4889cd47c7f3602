package org.jianhui.query.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.query.projection.CaseHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Reads the settled events of a case and of the files it names as they are stored, in the order of the log. */
final class CaseEventRows {

    /**
     * A file that another union handed in is not shown here, whoever names it. What is recorded of an application stands in
     * its own stream, which is no part of the case for the other views: members are read by another right, which whoever may
     * read the case has as well.
     */
    private static final String SELECT = "WITH own AS (SELECT case_id, union_id, kind FROM views.case_file"
            + " WHERE case_id = :case OR part_of = :case)"
            + " SELECT v.*, v.tx_id::text::bigint AS tx, " + HeldBack.SELECT + ", " + Objectors.SELECT
            + " FROM log.event v WHERE v.stream IN (SELECT stream FROM views.case_stream JOIN own USING (case_id)"
            + " UNION SELECT case_id FROM own WHERE kind = 'membership'"
            + " UNION SELECT attachment FROM views.case_attachment JOIN own USING (case_id))"
            + " AND (v.type <> 'document.attachment-stored'"
            + " OR v.payload::jsonb #>> '{file,union}' IN (SELECT union_id FROM own))"
            + " AND (v.epoch < (SELECT max(epoch) FROM log.epoch)"
            + " OR v.tx_id < pg_snapshot_xmin(pg_current_snapshot()))"
            + " AND (v.epoch, v.tx_id, v.position) > (:epoch, :tx::text::xid8, :position)"
            + " AND (v.epoch, v.tx_id, v.position) < (:endEpoch, :endTx::text::xid8, :endPosition)"
            + " AND (:by::timestamptz IS NULL OR v.recorded_at <= :by::timestamptz)"
            + " ORDER BY v.epoch, v.tx_id, v.position LIMIT :limit";

    private final JdbcClient sql;

    CaseEventRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<CaseEvent> after(String caseId, SeenAt after, CaseHistory.Cut cut, int limit, Objectors objectors) {
        Instant by = cut.recordedBy();
        return sql.sql(SELECT)
                .param("case", caseId)
                .param("epoch", after.epoch())
                .param("tx", Long.toString(after.transaction()))
                .param("position", after.position())
                .param("endEpoch", cut.end().epoch())
                .param("endTx", Long.toString(cut.end().transaction()))
                .param("endPosition", cut.end().position())
                .param("by", by == null ? null : by.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("limit", limit)
                .query((row, n) -> event(row, objectors))
                .list();
    }

    private static CaseEvent event(ResultSet row, Objectors objectors) throws SQLException {
        JsonNode metadata = StoredContent.read(row.getString("metadata"));
        StoredContent content = StoredContent.of(row.getString("payload"));
        boolean heldBack = row.getBoolean(HeldBack.COLUMN);
        String type = row.getString("type");
        List<String> rules = StepClauses.rules(type, content.rules());
        @Nullable String actedOn = text(metadata, ActMetadata.ACTED_ON);
        return new CaseEvent(
                new SeenAt(row.getLong("epoch"), row.getLong("tx"), row.getLong("position")),
                row.getString("stream"),
                row.getLong("seq"),
                type,
                row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                actedOn == null ? null : Instant.parse(actedOn),
                text(metadata, ActMetadata.ACCOUNT),
                text(metadata, ActMetadata.PERSON),
                text(metadata, ActMetadata.ON_BEHALF_OF),
                text(metadata, ActMetadata.POST),
                text(metadata, ActMetadata.REQUEST),
                text(metadata, ActMetadata.CAUSATION),
                text(metadata, ActMetadata.BACKDATED_BECAUSE),
                "true".equals(text(metadata, ActMetadata.SIMULATED)),
                text(metadata, ActMetadata.EDITION),
                rules,
                StepClauses.clauses(rules),
                row.getString("event_id"),
                heldBack ? "" : HexFormat.of().formatHex(row.getBytes("hash")),
                heldBack
                        ? HeldBack.shown(content)
                        : objectors.withheld(row) ? Objectors.shown(content) : content.shown());
    }

    private static @Nullable String text(JsonNode metadata, String key) {
        JsonNode value = metadata.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }
}
