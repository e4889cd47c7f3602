package org.jianhui.workbench.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.query.operations.FindOperatorsOrders;
import org.jianhui.query.process.Incident;
import org.jianhui.query.projection.ProjectionStatus;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    @Operation(summary = "Empties a view and reads it anew from the log")
    void rebuild(@PathVariable String projection, Caller caller) {
        desk.rebuild(projection, caller);
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

    @PostMapping("/incidents/{incident}/retry")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tries the failed step again")
    Outcome retry(@PathVariable String incident, Caller caller) {
        return desk.retry(incident, caller);
    }
}
