package org.jianhui.workbench.proof.bundle;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.proof.MadeBundle;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Problem;
import org.jianhui.workbench.document.FileAnswer;
import org.jianhui.workbench.inspection.CaseKind;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks what is to be opened and for what, and hands the bundle out; the same for every kind of case. */
@Controller
class BundlePages {

    private static final String VIEW = "proof/bundle";

    private final BundleDesk desk;
    private final Forms forms;

    BundlePages(BundleDesk desk, Forms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    @GetMapping({
        "/elections/{id}/proof-bundle",
        "/foundings/{id}/proof-bundle",
        "/terms/{id}/proof-bundle",
        "/members/{id}/proof-bundle",
        "/assemblies/{id}/proof-bundle"
    })
    String form(@PathVariable String id, ModelMap model, Caller caller) {
        model.addAttribute("form", BundleForm.EMPTY);
        fill(model, CaseKind.of(id), caller);
        return VIEW;
    }

    /** The file, or the form again with what refuses it. */
    @PostMapping({
        "/elections/{id}/proof-bundle",
        "/foundings/{id}/proof-bundle",
        "/terms/{id}/proof-bundle",
        "/members/{id}/proof-bundle",
        "/assemblies/{id}/proof-bundle"
    })
    Object make(
            @PathVariable String id,
            @Valid @ModelAttribute("form") BundleForm form,
            BindingResult errors,
            Caller caller) {
        CaseKind.Asked asked = CaseKind.of(id);
        if (errors.hasErrors()) {
            return again(errors, asked, null, 400, caller);
        }
        try {
            byte[] file = desk.handOut(form.asked(asked.id()), caller);
            return FileAnswer.of(asked.id() + "-proof.zip", BundleApi.ZIP, file);
        } catch (RuleViolated | Conflict | BadRequest refused) {
            Problem problem = forms.said(refused, caller);
            return again(errors, asked, problem, problem.status(), caller);
        } catch (NotFound unknown) {
            if (!unknown.code().equals("NOT_FOUND") || form.checkpoint() == null) {
                throw unknown;
            }
            errors.rejectValue(
                    "checkpoint",
                    "CHECKPOINT_UNKNOWN",
                    forms.said(unknown, caller).detail());
            return again(errors, asked, null, 400, caller);
        }
    }

    private ModelAndView again(
            BindingResult errors, CaseKind.Asked asked, @Nullable Problem refusal, int status, Caller caller) {
        ModelAndView page = new ModelAndView(VIEW);
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addAllObjects(errors.getModel());
        fill(page.getModelMap(), asked, caller);
        if (refusal != null) {
            page.addObject("refusal", refusal);
        }
        return page;
    }

    /** While a count is held back nobody is offered anything: the page says why. */
    private void fill(ModelMap model, CaseKind.Asked asked, Caller caller) {
        model.addAttribute("back", asked.page());
        try {
            model.addAttribute("persons", desk.persons(asked.id(), caller));
        } catch (Conflict held) {
            model.addAttribute("persons", Map.of());
            model.addAttribute("refusal", forms.said(held, caller));
        }
        model.addAttribute("before", before(asked, caller));
    }

    private @Nullable List<MadeBundle> before(CaseKind.Asked asked, Caller caller) {
        try {
            return caller.holds("INSPECTOR") ? desk.before(asked.id(), caller) : null;
        } catch (Forbidden | NotFound elsewhere) {
            return null;
        }
    }
}
