package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.beans.PropertyEditorSupport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.web.FormOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form for the votes on chair, vice-chairs and the heads of the two other bodies (E-08). */
@Controller
@RequestMapping("/assemblies/{assembly}/officers")
class OfficersForm {

    private static final String VIEW = "election/assembly/form-officers";
    private static final int VICE_CHAIRS = 2;

    private final AssemblyForms meetings;
    private final AssemblyActs acts;
    private final MinutesIntake minutes;

    OfficersForm(AssemblyForms meetings, AssemblyActs acts, MinutesIntake minutes) {
        this.meetings = meetings;
        this.acts = acts;
        this.minutes = minutes;
    }

    /** One office; left out where nobody is chosen. */
    public record Row(
            @NotNull Office office,
            @Nullable PersonId person,
            @Nullable @Min(0) @Max(100_000) Integer votes) {}

    /** All of them; the minutes are handed in beside them. */
    public record Officers(
            @Valid @Nullable List<Row> rows,
            @Valid @Nullable ActDetails act) {}

    /** An office for which nobody is chosen comes with an empty person. */
    @InitBinder
    void nobody(WebDataBinder binder) {
        binder.registerCustomEditor(PersonId.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isBlank() ? null : new PersonId(text));
            }
        });
    }

    @GetMapping("/new")
    @FormOf(ElectOfficers.class)
    String show(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Office.CHAIR, null, null));
        for (int i = 0; i < VICE_CHAIRS; i++) {
            rows.add(new Row(Office.VICE_CHAIR, null, null));
        }
        rows.add(new Row(Office.FUND_AUDIT_CHAIR, null, null));
        rows.add(new Row(womensHead(page), null, null));
        model.addAttribute("form", new Officers(rows, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView elect(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Officers form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        UnionId union = meetings.page(assembly, caller).assembly().opening().union();
        scan.require(errors);
        return meetings.post(assembly, caller, form.act(), errors, "officers")
                .refusedShows(VIEW, model -> meetings.fill(model, assembly, caller))
                .with(scan)
                .perform(sender -> acts.officers(
                                assembly,
                                new AssemblyInput.Officers(
                                        votes(form),
                                        minutes.store(sender, caller.act(form.act()), union, scan),
                                        form.act()))
                        .perform(sender));
    }

    /** One seat for women is a commissioner's, who leads no committee. */
    private static Office womensHead(AssemblyPage page) {
        return page.bodies().stream().anyMatch(each -> each.body() == Body.WOMEN_COMMITTEE && each.seats() > 1)
                ? Office.WOMEN_DIRECTOR
                : Office.WOMEN_COMMISSIONER;
    }

    private static List<AssemblyInput.Vote> votes(Officers form) {
        List<Row> rows = form.rows() == null ? List.of() : form.rows();
        return rows.stream()
                .filter(row -> row.person() != null)
                .map(row -> new AssemblyInput.Vote(
                        row.office(), Objects.requireNonNull(row.person()), row.votes() == null ? 0 : row.votes()))
                .toList();
    }
}
