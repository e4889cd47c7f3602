package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.inspection.FindTimeline;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.process.FindProcesses;
import org.jianhui.query.process.ProcessPicture;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of a case for those who inspect it: timeline and procedure. */
@RestController
@Tag(name = "inspection")
class CaseRecordApi {

    private final Queries queries;

    CaseRecordApi(Queries queries) {
        this.queries = queries;
    }

    /** The merged timeline. */
    record Timeline(List<TimelineRow> rows) {}

    /** The procedures. */
    record Procedures(List<ProcessPicture> processes) {}

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
}
