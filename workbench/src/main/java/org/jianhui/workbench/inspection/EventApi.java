package org.jianhui.workbench.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.organisation.Accounts;
import org.jianhui.query.inspection.CaseEvent;
import org.jianhui.query.inspection.CsvExport;
import org.jianhui.query.inspection.FindCaseEvents;
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

/** The events of one case, whatever its kind, for programs and as a file. */
@RestController
@Tag(name = "inspection")
class EventApi {

    private static final int CHUNK = 1_000;

    private final Queries queries;
    private final MessageSource messages;
    private final Accounts accounts;

    EventApi(Queries queries, MessageSource messages, Accounts accounts) {
        this.queries = queries;
        this.messages = messages;
        this.accounts = accounts;
    }

    /** A page of events. */
    record Events(List<CaseEvent> items, @Nullable SeenAt next) {}

    @GetMapping({
        "/api/elections/{id}/events",
        "/api/foundings/{id}/events",
        "/api/terms/{id}/events",
        "/api/members/{id}/events",
        "/api/assemblies/{id}/events"
    })
    @Operation(
            summary =
                    "All events of the case in the order of the log, with clause, actor and hash; now, or as known at asOf")
    Events events(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable SeenAt after,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(defaultValue = "200") int limit,
            Caller caller) {
        int rows = Math.max(1, Math.min(CHUNK, limit));
        FindCaseEvents query = new FindCaseEvents(CaseKind.of(id).id(), after, LookBack.moment(asOf), rows);
        FindCaseEvents.Page page = queries.ask(query, caller.account());
        return new Events(page.events(), page.next());
    }

    @GetMapping(
            path = {
                "/api/elections/{id}/events.csv",
                "/api/foundings/{id}/events.csv",
                "/api/terms/{id}/events.csv",
                "/api/members/{id}/events.csv",
                "/api/assemblies/{id}/events.csv",
                "/elections/{id}/events.csv",
                "/foundings/{id}/events.csv",
                "/terms/{id}/events.csv",
                "/members/{id}/events.csv",
                "/assemblies/{id}/events.csv"
            },
            produces = "text/csv;charset=UTF-8")
    @Operation(summary = "All events of the case as CSV; cells a spreadsheet would compute are neutralised")
    void csv(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        String asked = CaseKind.of(id).id();
        org.jianhui.query.projection.@Nullable AsOf moment = LookBack.moment(asOf);
        FindCaseEvents.Page page = queries.ask(new FindCaseEvents(asked, null, moment, CHUNK), caller.account());
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + asked + "-events.csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        out.write(CsvExport.head(CsvExport.COLUMNS.stream()
                .map(column -> messages.getMessage("inspection.csv." + column, null, column, locale))
                .toList()));
        while (true) {
            page.events().forEach(event -> out.write(CsvExport.line(event, accounts.loginOf(event.account()))));
            if (page.next() == null) {
                return;
            }
            page = queries.ask(new FindCaseEvents(asked, page.next(), moment, CHUNK), caller.account());
        }
    }
}
