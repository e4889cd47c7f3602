package org.jianhui.query.inspection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files the events of a case name. A file that another union handed in is left out, whoever names it. */
final class CaseAttachmentRows {

    private final JdbcClient sql;

    CaseAttachmentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of the case and of the cases that are part of it; each file is a stream of its own. */
    List<String> streamsOf(String caseId) {
        return sql.sql("WITH own AS (SELECT case_id, union_id FROM views.case_file"
                        + " WHERE case_id = :case OR part_of = :case)"
                        + " SELECT DISTINCT v.stream FROM log.event v"
                        + " WHERE v.stream IN (SELECT attachment FROM views.case_attachment JOIN own USING (case_id))"
                        + " AND v.type = 'document.attachment-stored'"
                        + " AND v.payload::jsonb #>> '{file,union}' IN (SELECT union_id FROM own)")
                .param("case", caseId)
                .query(String.class)
                .list();
    }
}
