package org.jianhui.workbench.founding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.founding.FindFoundings;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.founding.FoundingPhase;
import org.jianhui.query.founding.FoundingStatus;
import org.jianhui.query.founding.FoundingWarning;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.process.ProcessPicture;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.privacy.OpenedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Foundings over REST, for reading. */
@RestController
@RequestMapping("/api/foundings")
@Tag(name = "foundings")
class FoundingApi {

    private final Queries queries;
    private final FoundingReading reading;

    FoundingApi(Queries queries, FoundingReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    /** A page of foundings. */
    record Foundings(List<Summary> items, @Nullable Cursor next) {}

    /** A founding in a list. */
    record Summary(
            FoundingId founding,
            UnionId union,
            String unionName,
            FoundingPhase phase,
            FoundingStatus status,
            List<FoundingWarning> warnings) {
        Summary(FoundingCasePage page) {
            this(
                    page.founding().opening().founding(),
                    page.founding().opening().union(),
                    page.founding().application().unionName(),
                    page.founding().phase(),
                    page.status(),
                    page.warnings());
        }
    }

    /** The merged timeline. */
    record FoundingTimeline(List<TimelineRow> rows) {}

    /** The procedures. */
    record FoundingProcedures(List<ProcessPicture> processes) {}

    @GetMapping
    @Operation(summary = "The foundings the account may read, newest first")
    Foundings list(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable FoundingPhase phase,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        FoundingId after = cursor == null ? null : cursor.first(FoundingId::new);
        FindFoundings.Page page = queries.ask(
                new FindFoundings(union, phase, after, Math.max(1, Math.min(200, limit))), caller.account(), seenAt);
        return new Foundings(
                page.foundings().stream().map(Summary::new).toList(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/{founding}")
    @Operation(
            summary = "A founding: application, papers, group, registrations, status in plain keys;"
                    + " now, or as it was known at asOf",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = FoundingCasePage.class))))
    JsonNode find(
            @PathVariable FoundingId founding,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return new OpenedAnswer(reading.opener())
                .of(reading.find(founding, LookBack.moment(asOf), caller.account(), seenAt));
    }

    @GetMapping("/{founding}/timeline")
    @Operation(summary = "Procedure, papers and acts of a founding in one line, the oldest first")
    FoundingTimeline timeline(
            @PathVariable FoundingId founding, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        FindTimeline query = new FindTimeline(founding.value(), LookBack.moment(asOf));
        return new FoundingTimeline(queries.ask(query, caller.account()).rows());
    }

    @GetMapping("/{founding}/procedures")
    @Operation(summary = "Where the procedure of a founding stands and which way it came, for marking its diagram")
    FoundingProcedures procedures(
            @PathVariable FoundingId founding, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        FindProcesses query = new FindProcesses(founding.value(), LookBack.moment(asOf));
        return new FoundingProcedures(queries.ask(query, caller.account()).processes());
    }
}
