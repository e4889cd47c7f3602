package org.jianhui.query.inspection;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.election.assembly.event.AssemblyConvened;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.founding.history.event.HistoryOpened;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.membership.dues.event.CashHandedIn;
import org.jianhui.kernel.membership.event.ApplicationEntered;
import org.jianhui.kernel.membership.realname.event.RealNameBatchOpened;
import org.jianhui.kernel.organisation.event.UnionEstablished;
import org.jianhui.kernel.organisation.event.UnionPlacedUnder;
import org.jianhui.kernel.process.ProcessStarted;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists the cases, whose they are, the streams each consists of, and the files its events name. */
@ProcessingGroup("view-case")
final class CaseProjection implements Projection {

    private static final String PROCESS_STREAM = "process-";

    private final JdbcClient sql;

    CaseProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(ElectionOpened event) {
        open(event.election().value(), "election", event.union(), event.upperUnion());
    }

    @EventHandler
    void on(ReplyMovedToCounty event) {
        moved(event.election().value(), event.to());
    }

    @EventHandler
    void on(ApplicationFiled event) {
        open(event.founding().value(), "founding", event.union(), event.upperUnion());
    }

    @EventHandler
    void on(org.jianhui.kernel.founding.event.ReplyMovedToCounty event) {
        moved(event.founding().value(), event.to());
    }

    /** A meeting is a case of its own, so that its tasks find it, and part of the election's, whose superior is also its. */
    @EventHandler
    void on(AssemblyConvened event) {
        String meeting = event.assembly().value();
        String election = event.election().value();
        sql.sql("INSERT INTO views.case_file (case_id, kind, union_id, replies_union_id, part_of) VALUES (?,"
                        + " 'assembly', ?, (SELECT replies_union_id FROM views.case_file WHERE case_id = ?), ?)")
                .params(meeting, event.union().value(), election, election)
                .update();
        stream(meeting, meeting, "assembly");
    }

    @EventHandler
    void on(UnionEstablished event) {
        superior(event.union(), event.parent(), event.from());
    }

    @EventHandler
    void on(UnionPlacedUnder event) {
        superior(event.union(), event.parent(), event.from());
    }

    /** Its tasks and its procedure belong to the case; what the person declared does not, members are read by another right. */
    @EventHandler
    void on(ApplicationEntered event) {
        tasks(event.membership().value(), "membership", event.union(), event.appliedOn());
    }

    /** As with an application, receipts are read by another right. */
    @EventHandler
    void on(CashHandedIn event) {
        tasks(event.handIn().value(), "hand_in", event.union(), event.on());
    }

    /** As with an application, members are read by another right. */
    @EventHandler
    void on(RealNameBatchOpened event) {
        tasks(event.batch().value(), "real_name", event.union(), event.on());
    }

    @EventHandler
    void on(BallotOpened event) {
        stream(event.ballot().value(), event.assembly().value(), "ballot");
    }

    /** A ballot's files are its meeting's. */
    @EventHandler
    void on(BallotEvent event) {
        if (!NamedFiles.in(event).isEmpty()) {
            files(meeting(event.ballot()), event);
        }
    }

    @EventHandler
    void on(ElectionEvent event) {
        files(event.election().value(), event);
    }

    @EventHandler
    void on(FoundingEvent event) {
        files(event.founding().value(), event);
    }

    @EventHandler
    void on(AssemblyEvent event) {
        files(event.assembly().value(), event);
    }

    @EventHandler
    void on(TermEvent event) {
        if (event instanceof TermBegan began) {
            open(began.term().value(), "term", began.union(), began.upperUnion());
        }
        if (event instanceof org.jianhui.kernel.term.event.ReplyMovedToCounty away) {
            moved(away.term().value(), away.to());
        }
        files(event.term().value(), event);
    }

    @EventHandler
    void on(HistoryEvent event) {
        if (event instanceof HistoryOpened opened) {
            open(opened.history().value(), "history", opened.union(), opened.upperUnion());
        }
        files(event.history().value(), event);
    }

    @EventHandler
    void on(ProcessStarted step) {
        stream(PROCESS_STREAM + step.run().instance(), step.run().businessKey(), "process");
    }

    @EventHandler
    void on(PaperIssued event, @SourceId String stream) {
        stream(stream, event.caseId(), "paper");
    }

    @ResetHandler
    void reset() {
        sql.sql("DELETE FROM views.case_attachment").update();
        sql.sql("DELETE FROM views.case_stream").update();
        sql.sql("DELETE FROM views.case_file").update();
        sql.sql("DELETE FROM views.case_superior").update();
    }

    private void open(String caseId, String kind, UnionId union, UnionId upper) {
        sql.sql("INSERT INTO views.case_file (case_id, kind, union_id, replies_union_id) VALUES (?, ?, ?, ?)")
                .params(caseId, kind, union.value(), upper.value())
                .update();
        stream(caseId, caseId, kind);
    }

    private void tasks(String caseId, String kind, UnionId union, LocalDate day) {
        sql.sql("INSERT INTO views.case_file (case_id, kind, union_id, replies_union_id) VALUES (?, ?, ?,"
                        + " (SELECT parent FROM views.case_superior WHERE union_id = ? AND from_day <= ?"
                        + " ORDER BY from_day DESC LIMIT 1))")
                .params(caseId, kind, union.value(), union.value(), day)
                .update();
    }

    private void superior(UnionId union, @Nullable UnionId parent, LocalDate from) {
        if (parent != null) {
            sql.sql("INSERT INTO views.case_superior VALUES (?, ?, ?)"
                            + " ON CONFLICT (union_id, from_day) DO UPDATE SET parent = excluded.parent")
                    .params(union.value(), from, parent.value())
                    .update();
        }
    }

    private void moved(String caseId, UnionId to) {
        sql.sql("UPDATE views.case_file SET replies_union_id = ? WHERE case_id = ? OR part_of = ?")
                .params(to.value(), caseId, caseId)
                .update();
    }

    private String meeting(BallotId ballot) {
        return sql.sql("SELECT case_id FROM views.case_stream WHERE stream = ?")
                .param(ballot.value())
                .query(String.class)
                .single();
    }

    private void files(String caseId, DomainEvent event) {
        for (AttachmentId file : NamedFiles.in(event)) {
            sql.sql("INSERT INTO views.case_attachment (case_id, attachment) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(caseId, file.value())
                    .update();
        }
    }

    private void stream(String stream, String caseId, String kind) {
        sql.sql("INSERT INTO views.case_stream (stream, case_id, kind) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(stream, caseId, kind)
                .update();
    }
}
