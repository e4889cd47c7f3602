package org.jianhui.workbench.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jianhui.process.engine.ReplayCheck;
import org.jianhui.workbench.api.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The self-check of the procedures over REST. */
@RestController
@RequestMapping("/api/operations/replay-check")
@Tag(name = "operations")
class ReplayApi {

    private final ReplayDesk desk;

    ReplayApi(ReplayDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @Operation(summary = "Compares every running procedure with its recorded steps, now; changes nothing")
    ReplayCheck.Result compare(Caller caller) {
        return desk.compare(caller);
    }

    @GetMapping
    @Operation(summary = "What this node's last comparison found, by night or by order; 204 before the first")
    ResponseEntity<ReplayCheck.Result> last(Caller caller) {
        return desk.last(caller)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NO_CONTENT).build());
    }
}
