package org.jianhui.workbench.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.process.Drawings.OlderRun;
import org.jianhui.query.operations.FindOperatorsOrders;
import org.jianhui.query.process.Incident;
import org.jianhui.query.projection.ProjectionStatus;
import org.jianhui.query.projection.ViewRebuild;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operations over REST. */
@RestController
@RequestMapping("/api/operations")
@Tag(name = "operations")
class OperationsApi {

    private final OperationsDesk desk;

    OperationsApi(OperationsDesk desk) {
        this.desk = desk;
    }

    /** How far the views are. */
    record Views(List<ProjectionStatus> projections) {}

    /** What is stuck. */
    record Incidents(List<Incident> incidents) {}

    @GetMapping("/projections")
    @Operation(summary = "How far each view has read, and what troubles it")
    Views projections(Caller caller) {
        return new Views(desk.projections(caller));
    }

    @PostMapping("/projections/{projection}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Makes a view anew from the log beside the live one and swaps it in; readers notice nothing")
    void rebuild(@PathVariable String projection, Caller caller) {
        desk.rebuild(projection, caller);
    }

    @GetMapping("/rebuild")
    @Operation(summary = "How far this node's last rebuild is, or how it ended; 204 before the first")
    ResponseEntity<ViewRebuild> rebuild(Caller caller) {
        return desk.rebuild(caller)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NO_CONTENT).build());
    }

    @PostMapping("/projections/{projection}/parked/{stream}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Takes in what a view has set aside of a stream")
    void retryStream(@PathVariable String projection, @PathVariable String stream, Caller caller) {
        desk.retryStream(projection, stream, caller);
    }

    @GetMapping("/orders")
    @Operation(summary = "What operators ordered last, who and when; from the log itself")
    FindOperatorsOrders.Orders orders(Caller caller) {
        return new FindOperatorsOrders.Orders(desk.orders(caller));
    }

    @GetMapping("/incidents")
    @Operation(summary = "Open incidents of all procedures")
    Incidents incidents(Caller caller) {
        return new Incidents(desk.incidents(caller));
    }

    /** Runs that could be moved. */
    record Runs(List<OlderRun> runs) {}

    /** Why it is ordered. */
    record Order(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/older-runs")
    @Operation(summary = "Running procedures that follow an older version of their drawing")
    Runs olderRuns(Caller caller) {
        return new Runs(desk.olderRuns(caller));
    }

    @PostMapping("/runs/{instance}/newest-drawing")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lets a running procedure go on by the newest version of its drawing")
    Outcome move(@PathVariable String instance, @Valid @RequestBody Order order, Caller caller) {
        return caller.perform((ActDetails) null, desk.move(desk.olderRun(instance, caller), order.reason()));
    }

    @PostMapping("/incidents/{incident}/retry")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tries the failed step again")
    Outcome retry(@PathVariable String incident, Caller caller) {
        return desk.retry(incident, caller);
    }
}
