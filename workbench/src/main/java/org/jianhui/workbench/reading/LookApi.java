package org.jianhui.workbench.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.inspection.CsvExport;
import org.jianhui.query.reading.FindLooks;
import org.jianhui.query.reading.LookView;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked, for programs and as a file. */
@RestController
@Tag(name = "looks")
class LookApi {

    private static final int CHUNK = 1_000;
    private static final List<String> COLUMNS =
            List.of("at", "login", "account", "asked", "about", "files", "asOf", "persons", "fields", "look");

    private final LookDesk desk;
    private final MessageSource messages;

    LookApi(LookDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** A page of looks, newest first. */
    record Looks(List<LookView> items, @Nullable Cursor next) {}

    @GetMapping("/api/looks")
    @Operation(
            summary =
                    "Who saw personal data: of a case, of a person, or by an account; newest first, without any value")
    Looks looks(
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String login,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(defaultValue = "200") int limit,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        FindLooks.Page page = desk.page(
                LookDesk.Filter.of(caseId, person, login), cursor, Math.max(1, Math.min(CHUNK, limit)), seenAt, caller);
        return new Looks(page.looks(), LookDesk.next(page));
    }

    @GetMapping(
            path = {"/api/looks.csv", "/looks.csv"},
            produces = "text/csv;charset=UTF-8")
    @Operation(summary = "The same as CSV, whole; cells a spreadsheet would compute are neutralised")
    void csv(
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String login,
            Caller caller,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        LookDesk.Filter filter = LookDesk.Filter.of(caseId, person, login);
        FindLooks.Page page = desk.page(filter, (Cursor) null, CHUNK, null, caller);
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"looks.csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        out.write(CsvExport.head(COLUMNS.stream()
                .map(column -> messages.getMessage("look.csv." + column, null, column, locale))
                .toList()));
        while (true) {
            page.looks().forEach(look -> out.write(line(look)));
            if (page.next() == null) {
                return;
            }
            page = desk.page(filter, page.next(), CHUNK, null, caller);
        }
    }

    private String line(LookView look) {
        return CsvExport.line(Stream.of(
                        look.at().atZone(Zone.SHANGHAI).toOffsetDateTime(),
                        desk.loginOf(look.account()),
                        look.account(),
                        look.asked(),
                        String.join(" ", look.about()),
                        String.join(" ", look.files()),
                        look.asOf(),
                        look.persons(),
                        String.join(" ", look.fields()),
                        look.look())
                .map(value -> value == null ? "" : value.toString())
                .toList());
    }
}
