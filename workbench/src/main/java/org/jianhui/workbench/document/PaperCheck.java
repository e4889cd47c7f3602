package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** An issued paper by itself, where the code printed on it leads: a holder compares number and hash, and sees where each part is from. */
@Controller
@Tag(name = "papers")
class PaperCheck {

    private final PaperTrace trace;

    PaperCheck(PaperTrace trace) {
        this.trace = trace;
    }

    @GetMapping("/papers/{paper}")
    String page(
            @PathVariable PaperId paper,
            @RequestParam(required = false) @Nullable String n,
            @RequestParam(required = false) @Nullable String h,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            Model model,
            Caller caller) {
        AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("paper", CheckedPaper.of(trace.find(paper, LookBack.moment(asked), caller.account()), n, h));
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("n", n);
        model.addAttribute("h", h);
        return "document/paper";
    }

    @GetMapping("/api/papers/{paper}")
    @ResponseBody
    @Operation(
            summary = "An issued paper: its number and hash, whether a copy with number n and hash beginning h is the"
                    + " same, and the events that each part of it was taken from; now, or as known at asOf")
    CheckedPaper read(
            @PathVariable PaperId paper,
            @RequestParam(required = false) @Nullable String n,
            @RequestParam(required = false) @Nullable String h,
            @RequestParam(required = false) @Nullable AsOf asOf,
            Caller caller) {
        return CheckedPaper.of(trace.find(paper, LookBack.moment(asOf), caller.account()), n, h);
    }
}
