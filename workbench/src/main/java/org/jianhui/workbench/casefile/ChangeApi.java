package org.jianhui.workbench.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.inspection.CaseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is not the same in a case at two moments, for programs. */
@RestController
@Tag(name = "inspection")
class ChangeApi {

    private final CaseComparisons comparisons;

    ChangeApi(CaseComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping({"/api/elections/{id}/changes", "/api/foundings/{id}/changes", "/api/terms/{id}/changes"})
    @Operation(
            summary = "What the case did not say yet at asOf and says at until, or now: what had happened and was not"
                    + " known, what was done since, and every line that changed")
    CaseComparison changes(
            @PathVariable String id,
            @RequestParam AsOf asOf,
            @RequestParam(required = false) @Nullable AsOf until,
            Caller caller) {
        return comparisons.of(
                CaseKind.of(id).id(), Objects.requireNonNull(LookBack.moment(asOf)), LookBack.moment(until), caller);
    }
}
