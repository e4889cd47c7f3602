package org.jianhui.workbench.election;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.ElectionPlan;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The planner of a case over REST. */
@RestController
@Tag(name = "planner")
class PlanApi {

    private final CasePlans plans;

    PlanApi(CasePlans plans) {
        this.plans = plans;
    }

    @GetMapping("/api/elections/{election}/plan")
    @Operation(
            summary = "What may be done in a case today, by whom, under which rule and clause; where a notice posted on"
                    + " postedOn (today if left out) leads, and the last posting day that meets the stage's end"
                    + " (E-05, E-11, I-32)")
    ElectionPlan plan(
            @PathVariable ElectionId election,
            @RequestParam(required = false) @Nullable LocalDate postedOn,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return plans.of(election, postedOn, caller.account(), seenAt);
    }
}
