package org.jianhui.query.document;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.projection.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows by which streams the papers of a case were issued. */
@ProcessingGroup(PaperProjection.NAME)
final class PaperProjection implements Projection {

    static final String NAME = "view-paper";

    private final JdbcClient sql;

    PaperProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PaperIssued event) {
        sql.sql("INSERT INTO views.issued_paper (paper, case_id) VALUES (?, ?)")
                .params(event.paper().value(), event.caseId())
                .update();
    }

    /** Streams of the papers issued in a case. */
    List<String> streamsOf(String caseId) {
        return sql.sql("SELECT paper FROM views.issued_paper WHERE case_id = ? ORDER BY paper")
                .param(caseId)
                .query(String.class)
                .list();
    }

    /** In which case a paper was issued. */
    Optional<String> caseOf(PaperId paper) {
        return sql.sql("SELECT case_id FROM views.issued_paper WHERE paper = ?")
                .param(paper.value())
                .query(String.class)
                .optional();
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.issued_paper").update();
    }
}
