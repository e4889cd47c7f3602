package org.jianhui.workbench.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.UnionCommand.MoveReplyUp;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that moves the replies to a union one level up: nobody at its superior is free of conflict (I-37). */
@Controller
@RequestMapping("/organisation/unions/{union}/reply-move")
class ReplyMoveForm {

    private static final String VIEW = "organisation/reply-move";

    private final AreaNames areas;
    private final Forms forms;

    ReplyMoveForm(AreaNames areas, Forms forms) {
        this.areas = areas;
        this.forms = forms;
    }

    /**
     * What is typed.
     *
     * @param superior whose replies move
     */
    record ReplyMove(
            @NotNull UnionId superior,
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    @GetMapping("/new")
    @FormOf(MoveReplyUp.class)
    String show(
            @PathVariable UnionId union,
            @RequestParam(required = false) @Nullable UnionId superior,
            ModelMap model,
            Caller caller) {
        UnionId upper = superior == null ? areas.above(union, caller.account()) : superior;
        fill(model, union, upper, caller);
        model.addAttribute("form", new ReplyMove(upper, "", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView move(
            @PathVariable UnionId union,
            @Valid @ModelAttribute("form") ReplyMove form,
            BindingResult errors,
            Caller caller) {
        @Nullable UnionId typed = form.superior();
        UnionId upper = typed == null ? areas.above(union, caller.account()) : typed;
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, union, upper, caller))
                .doneGoesTo("/organisation", "reply-moved")
                .perform(sender -> {
                    sender.send(new MoveReplyUp(union, upper, form.reason()));
                    return union.value();
                });
    }

    private void fill(ModelMap model, UnionId union, UnionId superior, Caller caller) {
        model.addAttribute("union", union);
        model.addAttribute("superior", superior);
        model.addAttribute("upper", upper(superior, caller));
    }

    private @Nullable UnionId upper(UnionId superior, Caller caller) {
        return areas.unionAbove(superior, caller.account());
    }
}
