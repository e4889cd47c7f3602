package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConveneAssembly;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form with which a meeting is convened (E-08, E-13). */
@Controller
@RequestMapping("/elections/{election}/assemblies")
class ConveneForm {

    private static final String VIEW = "election/assembly/form-convene";

    private final CaseReading cases;
    private final AssemblyActs acts;
    private final AssemblyForms meetings;
    private final Forms forms;

    ConveneForm(CaseReading cases, AssemblyActs acts, AssemblyForms meetings, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.meetings = meetings;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(ConveneAssembly.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, caller);
        model.addAttribute("form", new AssemblyInput.Convening(null, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView convene(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") AssemblyInput.Convening form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, caller))
                .doneGoesTo("/assemblies/{id}", "assembly.convened")
                .perform(sender -> acts.convene(election, form).perform(sender));
    }

    private void fill(ModelMap model, ElectionId election, Caller caller) {
        ElectionCasePage page = cases.find(election, null, caller.account(), null);
        model.addAttribute("id", election);
        model.addAttribute("view", page.election());
        model.addAttribute("assemblyForms", meetings.choices(AssemblyForm.class));
        model.addAttribute(
                "voters",
                meetings.names()
                        .voters(page.election().opening().union(), null, caller.account())
                        .size());
    }
}
