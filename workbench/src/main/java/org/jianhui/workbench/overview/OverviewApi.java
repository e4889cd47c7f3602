package org.jianhui.workbench.overview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.inbox.DueWhen;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.organisation.FindAreaNames;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All running cases, for programs and as a file. */
@RestController
@Tag(name = "overview")
class OverviewApi {

    private final OverviewDesk desk;
    private final OverviewWords words;

    OverviewApi(OverviewDesk desk, OverviewWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** All of them, the latest first. */
    record Running(List<RunningCase> items) {}

    @GetMapping("/api/overview")
    @Operation(
            summary =
                    "All running cases the account may read: founding, election or its meeting, committee's term, union"
                            + " brought in; where each stands, who must act, by when, days left (negative when late), last paper")
    Running running(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable DueWhen when,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return new Running(desk.running(new OverviewDesk.Filter(union, kind, when), seenAt, caller));
    }

    @GetMapping(
            path = {"/api/overview.csv", "/overview.csv"},
            produces = "text/csv;charset=UTF-8")
    @Operation(summary = "The same as CSV, in the reader's language; cells a spreadsheet would compute are neutralised")
    void csv(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable DueWhen when,
            Caller caller,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<RunningCase> rows = desk.running(new OverviewDesk.Filter(union, kind, when), null, caller);
        FindAreaNames.Names names = desk.names();
        response.setContentType("text/csv;charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"cases.csv\"");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        out.write(words.head(locale));
        rows.forEach(row -> out.write(words.line(words.say(row, names, locale))));
    }
}
