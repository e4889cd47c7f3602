package org.jianhui.workbench.campaign;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDateTime;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** How far stage 2 of the plan is in each union, and its end; as a page and over REST. */
@Controller
@Tag(name = "stages")
class StagePages {

    private static final String VIEW = "campaign/stages";

    private final StageDesk desk;
    private final Forms forms;

    StagePages(StageDesk desk, Forms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping("/stages")
    String show(
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("form", new StageEnd(null, null));
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("stages", desk.stages(LookBack.moment(asked), caller, seenAt));
        return VIEW;
    }

    @PostMapping("/stages")
    ModelAndView close(@Valid @ModelAttribute("form") StageEnd form, BindingResult errors, Caller caller) {
        Act act = caller.act(form.act());
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> model.addAttribute("stages", desk.stages(null, caller, null)))
                .doneGoesTo("/stages", "stages.closed")
                .perform(sender -> desk.close(form, act).perform(sender));
    }

    @GetMapping("/api/stages")
    @ResponseBody
    @Operation(summary = "How far stage 2 of the plan is in each union the caller may read; now, or as known at asOf")
    ShownStages stages(
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            Caller caller) {
        return desk.stages(LookBack.moment(asOf), caller, seenAt);
    }

    @PostMapping("/api/stages")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Stage 2 is over in a union: refused while a member is missing in the real-name system (M-10)")
    Outcome end(@Valid @RequestBody StageEnd typed, Caller caller) {
        return caller.perform(typed.act(), desk.close(typed, caller.act(typed.act())));
    }
}
