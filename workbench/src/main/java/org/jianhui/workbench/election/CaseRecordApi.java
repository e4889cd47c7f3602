package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.inspection.CaseEvent;
import org.jianhui.query.inspection.CsvExport;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.process.ProcessPicture;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of a case for those who inspect it: timeline, procedure, events with clause, actor and hash, CSV. */
@RestController
@Tag(name = "inspection")
class CaseRecordApi {

    private static final int CHUNK = 1_000;

    private final Queries queries;
    private final MessageSource messages;
    private final Sentences said;

    CaseRecordApi(Queries queries, MessageSource messages, Sentences said) {
        this.said = said;
        this.queries = queries;
        this.messages = messages;
    }

    /** The merged timeline. */
    record Timeline(List<TimelineRow> rows) {}

    /** The procedures. */
    record Procedures(List<ProcessPicture> processes) {}

    /** A page of events. */
    record Events(List<CaseEvent> items, @Nullable SeenAt next) {}

    @GetMapping("/api/elections/{election}/timeline")
    @Operation(summary = "Procedure, papers and acts in one line, the oldest first")
    Timeline timeline(
            @PathVariable ElectionId election, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        return new Timeline(queries.ask(new FindTimeline(election.value(), LookBack.moment(asOf)), caller.account())
                .rows());
    }

    @GetMapping("/api/elections/{election}/procedures")
    @Operation(summary = "Where the procedure stands and which way it came, for marking its diagram")
    Procedures procedures(
            @PathVariable ElectionId election, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        return new Procedures(queries.ask(new FindProcesses(election.value(), LookBack.moment(asOf)), caller.account())
                .processes());
    }

    @GetMapping("/api/elections/{election}/events")
    @Operation(summary = "All events in the order of the log, with clause, actor and hash; now, or as known at asOf")
    Events events(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable SeenAt after,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(defaultValue = "200") int limit,
            Caller caller) {
        int rows = Math.max(1, Math.min(CHUNK, limit));
        FindCaseEvents.Page page =
                queries.ask(new FindCaseEvents(election.value(), after, LookBack.moment(asOf), rows), caller.account());
        return new Events(page.events(), page.next());
    }

    @GetMapping(
            path = {"/api/elections/{election}/events.csv", "/elections/{election}/events.csv"},
            produces = "text/csv;charset=UTF-8")
    @Operation(summary = "All events as CSV; cells a spreadsheet would compute are neutralised")
    void csv(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        org.jianhui.query.projection.@Nullable AsOf moment = LookBack.moment(asOf);
        FindCaseEvents.Page page =
                queries.ask(new FindCaseEvents(election.value(), null, moment, CHUNK), caller.account());
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + election.value() + "-events.csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        out.write(CsvExport.head(CsvExport.COLUMNS.stream()
                .map(column -> messages.getMessage("inspection.csv." + column, null, column, locale))
                .toList()));
        while (true) {
            page.events().forEach(event -> out.write(CsvExport.line(event, said.login(event.account()))));
            if (page.next() == null) {
                return;
            }
            page = queries.ask(new FindCaseEvents(election.value(), page.next(), moment, CHUNK), caller.account());
        }
    }
}
