package org.jianhui.workbench.founding.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.founding.history.FindHistories;
import org.jianhui.query.founding.history.HistoryCasePage;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Cursor;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.OpenedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Established unions brought in over REST. What a paper does not keep is answered as a finding, not as a refusal. */
@RestController
@RequestMapping("/api/histories")
@Tag(name = "histories")
class HistoryApi {

    private final HistoryActs acts;
    private final HistoryReading reading;
    private final Queries queries;
    private final AreaNames areas;

    HistoryApi(HistoryActs acts, HistoryReading reading, Queries queries, AreaNames areas) {
        this.acts = acts;
        this.reading = reading;
        this.queries = queries;
        this.areas = areas;
    }

    /** A page of historic cases. */
    record Histories(List<HistoryCasePage> items, @Nullable Cursor next) {}

    /** A historic case, and its findings in words. */
    record ReadHistory(HistoryCasePage page, List<HistoryReading.Said> findings) {}

    /** What was recorded, the oldest first. */
    record HistoryTimeline(List<TimelineRow> rows) {}

    @GetMapping
    @Operation(summary = "The historic cases the account may read, newest first")
    Histories list(
            @RequestParam(required = false) @Nullable UnionId union,
            @RequestParam(required = false) @Nullable Cursor cursor,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        HistoryId after = cursor == null ? null : cursor.first(HistoryId::new);
        FindHistories.Page page = queries.ask(
                new FindHistories(union, after, Math.max(1, Math.min(200, limit))), caller.account(), seenAt);
        return new Histories(
                page.histories(),
                page.next() == null ? null : Cursor.after(page.next().value()));
    }

    @GetMapping("/{history}")
    @Operation(
            summary = "A historic case: papers, term, officers, and what they do not keep; now, or as known at asOf",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = @Content(schema = @Schema(implementation = ReadHistory.class))))
    JsonNode find(
            @PathVariable HistoryId history,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        HistoryCasePage page = reading.find(history, LookBack.moment(asOf), caller.account(), seenAt);
        return new OpenedAnswer(reading.opener()).of(new ReadHistory(page, reading.findings(page.record())));
    }

    @GetMapping("/{history}/timeline")
    @Operation(summary = "What was recorded of the union, the oldest first")
    HistoryTimeline timeline(
            @PathVariable HistoryId history, @RequestParam(required = false) @Nullable AsOf asOf, Caller caller) {
        FindTimeline query = new FindTimeline(history.value(), LookBack.moment(asOf));
        return new HistoryTimeline(queries.ask(query, caller.account()).rows());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens the case of an established union that has its place in the tree (R-12)")
    Outcome open(@Valid @RequestBody HistoryInput.Open input, Caller caller) {
        UnionId upper = areas.above(input.union(), caller.account());
        UnionId county = areas.above(upper, caller.account());
        return caller.perform(input.act(), acts.open(input, upper, county));
    }

    @PostMapping("/{history}/papers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records one paper from paper; what it breaks is found, not refused (R-05, E-05, E-11)")
    Outcome record(@PathVariable HistoryId history, @Valid @RequestBody HistoryInput.Paper input, Caller caller) {
        return caller.perform(input.act(), acts.record(history, input));
    }

    @PostMapping("/{history}/papers/{paper}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Corrects a recorded paper, with a reason; the former reading stays (R-12)")
    Outcome correct(
            @PathVariable HistoryId history,
            @PathVariable PaperId paper,
            @Valid @RequestBody HistoryInput.Correction input,
            Caller caller) {
        return caller.perform(input.paper().act(), acts.correct(history, paper, input));
    }

    @PostMapping("/{history}/officers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records the committee's term and its officers, as many as are known (E-08, E-10)")
    Outcome officers(@PathVariable HistoryId history, @Valid @RequestBody HistoryInput.Officers input, Caller caller) {
        return caller.perform(input.act(), acts.officers(history, input, caller.requestId()));
    }

    @PostMapping("/{history}/standing")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Says that the union stands: it is established, and its committee's term runs")
    Outcome bringIn(@PathVariable HistoryId history, @Valid @RequestBody HistoryInput.Standing input, Caller caller) {
        return caller.perform(input.act(), acts.bringIn(history));
    }

    @PostMapping("/{history}/end")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Gives the case up, before the union stands")
    Outcome giveUp(@PathVariable HistoryId history, @Valid @RequestBody HistoryInput.End input, Caller caller) {
        return caller.perform(input.act(), acts.giveUp(history, input));
    }
}
