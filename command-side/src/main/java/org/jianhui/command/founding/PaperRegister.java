package org.jianhui.command.founding;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application of each founding and its reply, kept until the election case can take them over. */
class PaperRegister implements Register {

    private final JdbcClient jdbc;

    PaperRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request and its approving reply. */
    record Pair(RequestPaper request, ReplyPaper reply, UnionId by) {}

    /** The application that was approved; empty while none was. */
    Optional<Pair> approvedApplication(FoundingId founding) {
        return jdbc.sql("SELECT * FROM register.founding_application WHERE founding = ? AND reply IS NOT NULL")
                .param(founding.value())
                .query((row, n) -> new Pair(
                        new RequestPaper(
                                new PaperId(row.getString("request")),
                                row.getString("number"),
                                row.getObject("dated", LocalDate.class),
                                PaperIssuer.FOUNDERS),
                        new ReplyPaper(
                                new PaperId(row.getString("reply")),
                                row.getString("reply_number"),
                                row.getObject("reply_dated", LocalDate.class),
                                new PaperId(row.getString("request")),
                                ReplySource.valueOf(row.getString("reply_source")),
                                row.getString("reply_scan") == null
                                        ? null
                                        : new AttachmentId(row.getString("reply_scan"))),
                        new UnionId(row.getString("replied_by"))))
                .optional();
    }

    @EventHandler
    void on(ApplicationFiled event) {
        file(event.founding(), event.request());
    }

    @EventHandler
    void on(ApplicationAmended event) {
        file(event.founding(), event.request());
    }

    private void file(FoundingId founding, RequestPaper request) {
        jdbc.sql("INSERT INTO register.founding_application (founding, request, number, dated) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (founding) DO UPDATE SET request = excluded.request, number = excluded.number,"
                        + " dated = excluded.dated")
                .params(founding.value(), request.paper().value(), request.number(), request.dated())
                .update();
    }

    @EventHandler
    void on(ApplicationReplied event) {
        if (event.outcome() != ReplyOutcome.APPROVED) {
            return;
        }
        ReplyPaper reply = event.reply();
        jdbc.sql("UPDATE register.founding_application SET reply = :reply, reply_number = :number,"
                        + " reply_dated = :dated, reply_source = :source, reply_scan = :scan, replied_by = :by"
                        + " WHERE founding = :founding")
                .param("reply", reply.paper().value())
                .param("number", reply.number())
                .param("dated", reply.dated())
                .param("source", reply.source().name())
                .param("scan", reply.scan() == null ? null : reply.scan().value(), Types.VARCHAR)
                .param("by", event.by().value())
                .param("founding", event.founding().value())
                .update();
    }
}
