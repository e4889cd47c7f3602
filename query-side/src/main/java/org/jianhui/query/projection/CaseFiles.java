package org.jianhui.query.projection;

import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.id.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a case is, and of which streams it consists. */
public final class CaseFiles {

    private final JdbcClient sql;

    CaseFiles(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<UnionId> unionOf(String caseId) {
        return sql.sql("SELECT union_id FROM views.case_file WHERE case_id = ?")
                .param(caseId)
                .query(String.class)
                .optional()
                .map(UnionId::new);
    }

    /** The case's own stream, those of its processes, and those of the cases that are part of it. */
    public List<String> streamsOf(String caseId) {
        return sql.sql("SELECT stream FROM views.case_stream WHERE case_id = ?"
                        + " OR case_id IN (SELECT case_id FROM views.case_file WHERE part_of = ?) ORDER BY stream")
                .params(caseId, caseId)
                .query(String.class)
                .list();
    }

    public Optional<String> caseOf(String stream) {
        return sql.sql("SELECT case_id FROM views.case_stream WHERE stream = ?")
                .param(stream)
                .query(String.class)
                .optional();
    }
}
