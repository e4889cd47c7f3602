package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import org.jianhui.kernel.election.ElectionResultCommand.ReportResult;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.workbench.api.Caller;
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

/** The form with which the union reports who was elected, in its own name (E-09). */
@Controller
@RequestMapping("/elections/{election}/result-report")
class ResultReportForm {

    private static final String VIEW = "election/form-result-report";

    private final CaseForms cases;
    private final ResultActs acts;
    private final Forms forms;

    ResultReportForm(CaseForms cases, ResultActs acts, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(ReportResult.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        cases.filling(election, caller).accept(model);
        model.addAttribute("form", new ElectionForm.ResultReport("", cases.today(), null));
        return VIEW;
    }

    @PostMapping
    ModelAndView report(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.ResultReport form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, cases.filling(election, caller))
                .doneGoesTo("/elections/" + election, "election.result-reported")
                .perform(acts.report(
                        election, new ResultInput.ResultReport(form.number(), form.dated(), null, form.act())));
    }
}
