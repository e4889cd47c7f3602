package org.jianhui.query.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.inbox.InboxAlert.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a union was told of and has not settled. */
final class Alerts {

    private final JdbcClient sql;

    Alerts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * @param roles of the superior that the reader holds at {@code told}
     * @param caseId only of this case; null for all
     */
    List<InboxAlert> of(UnionId told, List<Role> roles, @Nullable String caseId, int limit) {
        return sql.sql("SELECT a.*, f.union_id FROM views.alert a JOIN views.case_file f USING (case_id)"
                        + " WHERE a.told_union_id = :told AND (:case::text IS NULL OR a.case_id = :case)"
                        + " ORDER BY a.since, a.case_id, a.kind, a.subject LIMIT :limit")
                .param("told", told.value())
                .param("case", caseId)
                .param("limit", limit)
                .query((row, n) -> alert(row, told, roles))
                .list();
    }

    private static InboxAlert alert(ResultSet row, UnionId told, List<Role> roles) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new InboxAlert(
                kind,
                row.getString("case_id"),
                new UnionId(row.getString("union_id")),
                roles,
                told,
                row.getObject("since", LocalDate.class),
                switch (kind) {
                    case REPLY_ESCALATED, ADMISSION_ESCALATED -> "I-31";
                    case RULING_ESCALATED -> "E-07";
                    case MEETING_HELD_TOO_EARLY -> "E-05";
                    case TERM_OVERRUN -> "TERM-1";
                },
                switch (kind) {
                    case REPLY_ESCALATED, RULING_ESCALATED, ADMISSION_ESCALATED, TERM_OVERRUN ->
                        List.of(Fact.of("dueOn", row.getObject("due_on", LocalDate.class)));
                    case MEETING_HELD_TOO_EARLY ->
                        List.of(
                                Fact.of("meetingOn", row.getObject("meeting_on", LocalDate.class)),
                                Fact.of("earliestMeeting", row.getObject("earliest_meeting", LocalDate.class)));
                });
    }
}
