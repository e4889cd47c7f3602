package org.jianhui.workbench.membership.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What became of a village's duplicates, for its cadre: as a page and over REST. */
@Controller
@Tag(name = "ledger")
class OutcomePages {

    private final LedgerDesk desk;

    OutcomePages(LedgerDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/ledger/duplicates")
    String list(
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("outcomes", desk.outcomes(LookBack.moment(asked), caller.account(), seenAt));
        return "membership/ledger/duplicates";
    }

    @GetMapping("/api/ledger/duplicates")
    @ResponseBody
    @Operation(
            summary =
                    "What the federation settled about persons whom the caller's village wanted to enter, or has to take off"
                            + " (M-08), the last 200; now, or as known at asOf")
    ShownOutcome.LedgerOutcomes items(
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return new ShownOutcome.LedgerOutcomes(desk.outcomes(LookBack.moment(asOf), caller.account(), seenAt));
    }
}
