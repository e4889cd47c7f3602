package org.jianhui.query.search;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps by what a case or a paper is searched for: names of unions to be, document numbers, days on which something happened. */
@ProcessingGroup(SearchProjection.NAME)
final class SearchProjection implements Projection {

    static final String NAME = "view-search";

    private final JdbcClient sql;

    SearchProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ElectionEvent event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACTED_ON) @Nullable String acted) {
        String caseId = event.election().value();
        if (event instanceof ElectionOpened opened) {
            open(caseId, "election", opened.union(), null, at);
        }
        told(caseId, event, at, acted);
    }

    @EventHandler
    void on(FoundingEvent event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACTED_ON) @Nullable String acted) {
        String caseId = event.founding().value();
        if (event instanceof ApplicationFiled filed) {
            open(caseId, "founding", filed.union(), filed.application().unionName(), at);
        } else if (event instanceof ApplicationAmended amended) {
            sql.sql("UPDATE views.search_case SET title = ? WHERE case_id = ?")
                    .params(amended.application().unionName(), caseId)
                    .update();
        }
        told(caseId, event, at, acted);
    }

    @EventHandler
    void on(AssemblyEvent event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACTED_ON) @Nullable String acted) {
        String caseId = event.assembly().value();
        if (event instanceof AssemblyConvened convened) {
            open(caseId, "assembly", convened.union(), null, at);
        }
        told(caseId, event, at, acted);
    }

    @EventHandler
    void on(TermEvent event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACTED_ON) @Nullable String acted) {
        String caseId = event.term().value();
        if (event instanceof TermBegan began) {
            open(caseId, "term", began.union(), null, at);
        }
        told(caseId, event, at, acted);
    }

    /** One that no event of its case names has its number, if any, and its day from its issuing. */
    @EventHandler
    void on(PaperIssued event, @Timestamp Instant at) {
        day(event.caseId(), at);
        sql.sql("INSERT INTO views.search_paper (paper, case_id, told_by, kind, number, sought, dated, written)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, true) ON CONFLICT (paper) DO UPDATE SET kind = excluded.kind")
                .params(
                        event.paper().value(),
                        event.caseId(),
                        EventNames.name(event.getClass()),
                        event.kind().name(),
                        event.number(),
                        SoughtNumber.of(event.number()),
                        event.issuedOn())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.search_day").update();
        sql.sql("DELETE FROM views.search_paper").update();
        sql.sql("DELETE FROM views.search_case").update();
    }

    private void open(String caseId, String kind, UnionId union, @Nullable String title, Instant at) {
        sql.sql("INSERT INTO views.search_case (case_id, kind, union_id, title, opened_on)"
                        + " VALUES (:case, :kind, :union, :title, :day)")
                .param("case", caseId)
                .param("kind", kind)
                .param("union", union.value())
                .param("title", title)
                .param("day", dayOf(at))
                .update();
    }

    private void told(String caseId, DomainEvent event, Instant at, @Nullable String acted) {
        day(caseId, at);
        if (acted != null) {
            day(caseId, Instant.parse(acted));
        }
        NamedPapers.in(event).forEach(paper -> paper(caseId, event, paper));
    }

    private void day(String caseId, Instant at) {
        sql.sql("INSERT INTO views.search_day (day, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(dayOf(at), caseId)
                .update();
    }

    /** A paper belongs to the case that told of it first; there it may be corrected. */
    private void paper(String caseId, DomainEvent event, NamedPapers.Named paper) {
        sql.sql("INSERT INTO views.search_paper (paper, case_id, told_by, number, sought, dated, written)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (paper) DO UPDATE SET number = excluded.number,"
                        + " sought = excluded.sought, dated = excluded.dated"
                        + " WHERE search_paper.case_id = excluded.case_id")
                .params(
                        paper.paper().value(),
                        caseId,
                        EventNames.name(event.getClass()),
                        paper.number(),
                        SoughtNumber.of(paper.number()),
                        paper.dated(),
                        paper.written())
                .update();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Zone.SHANGHAI);
    }
}
