package org.jianhui.query.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.AssemblyPostponed;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
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
        meetingDay(event).ifPresent(day -> day(caseId, day));
    }

    /** The day the meeting is for, which is its own whenever it was fixed; one it was moved from is the past's. */
    private static Optional<LocalDate> meetingDay(AssemblyEvent event) {
        if (event instanceof AssemblyConvened convened) {
            return Optional.of(convened.meetingOn());
        } else if (event instanceof AssemblyMoved moved) {
            return Optional.of(moved.meetingOn());
        }
        return event instanceof AssemblyPostponed postponed ? Optional.of(postponed.meetingOn()) : Optional.empty();
    }

    /** A ballot's days are those of its meeting. */
    @EventHandler
    void on(BallotEvent event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACTED_ON) @Nullable String acted) {
        if (event instanceof BallotOpened opened) {
            sql.sql("INSERT INTO views.search_ballot (ballot, assembly) VALUES (?, ?)")
                    .params(opened.ballot().value(), opened.assembly().value())
                    .update();
        }
        sql.sql("SELECT assembly FROM views.search_ballot WHERE ballot = ?")
                .param(event.ballot().value())
                .query(String.class)
                .optional()
                .ifPresent(assembly -> told(assembly, event, at, acted));
    }

    @EventHandler
    void on(TermEvent event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACTED_ON) @Nullable String acted) {
        String caseId = event.term().value();
        if (event instanceof TermBegan began) {
            open(caseId, "term", began.union(), null, at);
        }
        told(caseId, event, at, acted);
    }

    @EventHandler
    void on(HistoryEvent event, @Timestamp Instant at, @MetaDataValue(ActMetadata.ACTED_ON) @Nullable String acted) {
        String caseId = event.history().value();
        if (event instanceof HistoryOpened opened) {
            open(caseId, "history", opened.union(), opened.name(), at);
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
        parts(event.paper().value());
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.search_ballot").update();
        sql.sql("DELETE FROM views.search_number").update();
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
        day(caseId, dayOf(at));
    }

    private void day(String caseId, LocalDate day) {
        sql.sql("INSERT INTO views.search_day (day, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(day, caseId)
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
        parts(paper.paper().value());
    }

    /** Anew from the row, which a later event may have left as it was. */
    private void parts(String paper) {
        sql.sql("DELETE FROM views.search_number WHERE paper = ?").param(paper).update();
        sql.sql("INSERT INTO views.search_number (part, paper) SELECT DISTINCT substr(p.sought, n), p.paper"
                        + " FROM views.search_paper p CROSS JOIN LATERAL generate_series(1, length(p.sought)) AS n"
                        + " WHERE p.paper = ?")
                .param(paper)
                .update();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, Zone.SHANGHAI);
    }
}
