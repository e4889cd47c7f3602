package org.jianhui.workbench.membership.progress;

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

/** How far each village has come, as a page and over REST: numbers only, each of which opens the list behind it. */
@Controller
@Tag(name = "progress")
class ProgressPages {

    private final ProgressDesk desk;

    ProgressPages(ProgressDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/progress")
    String show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("progress", desk.progress(year, LookBack.moment(asked), caller, seenAt));
        model.addAttribute("years", desk.years());
        return "membership/progress/progress";
    }

    @GetMapping("/api/progress")
    @ResponseBody
    @Operation(
            summary =
                    "Of each village the caller may read: people on the ledger, reached and willing, applications waiting,"
                            + " members, those in the real-name system, dues of a year paid; now, or as known at asOf. Without ledgers for who may not read them.")
    ShownProgress progress(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.progress(year, LookBack.moment(asOf), caller, seenAt);
    }
}
