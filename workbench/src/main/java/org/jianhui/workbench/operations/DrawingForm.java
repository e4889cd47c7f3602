package org.jianhui.workbench.operations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.Consumer;
import org.jianhui.kernel.process.Drawings.OlderRun;
import org.jianhui.kernel.process.ProcedureCommand.MoveToNewestDrawing;
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
import org.springframework.web.servlet.ModelAndView;

/** The form by which an operator moves a running procedure to the newest version of its drawing. */
@Controller
@RequestMapping("/operations/runs/{instance}/newest-drawing")
class DrawingForm {

    private static final String VIEW = "operations/form-drawing";

    private final OperationsDesk desk;
    private final Forms forms;

    DrawingForm(OperationsDesk desk, Forms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    /** The order as it is typed. */
    record Move(
            @NotBlank @Size(max = 500) String reason,
            @Valid @Nullable ActDetails act) {}

    @GetMapping("/new")
    @FormOf(MoveToNewestDrawing.class)
    String show(@PathVariable String instance, ModelMap model, Caller caller) {
        filling(instance, caller).accept(model);
        model.addAttribute("form", new Move("", null));
        return VIEW;
    }

    @PostMapping
    ModelAndView act(
            @PathVariable String instance,
            @Valid @ModelAttribute("form") Move form,
            BindingResult errors,
            Caller caller) {
        OlderRun run = desk.olderRun(instance, caller);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, filling(instance, caller))
                .doneGoesTo("/operations", "operations.moved")
                .perform(desk.move(run, form.reason()));
    }

    private Consumer<ModelMap> filling(String instance, Caller caller) {
        return model -> model.addAttribute("older", desk.olderRun(instance, caller));
    }
}
