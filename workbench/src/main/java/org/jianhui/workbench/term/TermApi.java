package org.jianhui.workbench.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.term.FindTerms;
import org.jianhui.query.term.TermCasePage;
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

/** Terms of elected committees over REST, for reading. */
@RestController
@RequestMapping("/api/terms")
@Tag(name = "terms")
class TermApi {

    private final Queries queries;
    private final TermReading reading;

    TermApi(Queries queries, TermReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    /** A page of terms. */
    record Terms(List<TermCasePage> items, @Nullable Cursor next) {}

    /** A term, and its seats with the names of those who hold them. */
    record NamedTerm(TermCasePage page, List<NamedSeat> seats) {}

    /** The timeline of a term. */
    record TermTimeline(List<TimelineRow> rows) {}

    @GetMapping
    @Operation(summary = "The terms the account may read, those that end first before the others")
    Terms list(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(defaultValue = "true") boolean running,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        TermId after = cursor == null ? null : cursor.first(TermId::new);
        FindTerms.Page page = queries.ask(
                new FindTerms(union, running, after, Math.max(1, Math.min(200, limit))), caller.account(), seenAt);
        return new Terms(
                page.terms(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/{term}")
    @Operation(
            summary = "A term: who holds which office since when and by which approval, and until when it runs;"
                    + " now, or as it was known at asOf",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = NamedTerm.class))))
    JsonNode find(
            @PathVariable TermId term,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        TermCasePage page = reading.find(term, LookBack.moment(asOf), caller.account(), seenAt);
        List<NamedSeat> seats = NamedSeat.of(page.term(), reading.names(page, caller.account()));
        return new OpenedAnswer(reading.opener()).of(new NamedTerm(page, seats));
    }

    @GetMapping("/{term}/timeline")
    @Operation(summary = "Procedure, papers and acts of a term in one line, the oldest first")
    TermTimeline timeline(
            @PathVariable TermId term, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        FindTimeline query = new FindTimeline(term.value(), LookBack.moment(asOf));
        return new TermTimeline(queries.ask(query, caller.account()).rows());
    }
}
