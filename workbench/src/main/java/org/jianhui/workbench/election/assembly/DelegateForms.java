package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AllotDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ReviewCredentials;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.DelegatesLine;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.web.FormOf;
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

/** The forms for the delegates of a congress: allotment, election in a group, credentials (E-13). */
@Controller
@RequestMapping("/assemblies/{assembly}")
class DelegateForms {

    private static final String ALLOTMENT = "election/assembly/form-allotment";
    private static final String DELEGATES = "election/assembly/form-delegates";
    private static final String CREDENTIALS = "election/assembly/form-credentials";

    private final AssemblyForms meetings;
    private final AssemblyActs acts;
    private final MinutesIntake minutes;

    DelegateForms(AssemblyForms meetings, AssemblyActs acts, MinutesIntake minutes) {
        this.meetings = meetings;
        this.acts = acts;
        this.minutes = minutes;
    }

    /** What a group decided; the minutes are handed in beside it. */
    public record Elected(
            @NotNull @Nullable UnionGroupId group,
            @Nullable List<PersonId> delegates,
            @NotNull LocalDate electedOn,
            @NotNull @Min(0) @Nullable Integer present,
            @Valid @Nullable ActDetails act) {}

    /** One delegate with the reason for a refusal; blank where accepted. */
    public record Credential(
            PersonId person, @Nullable @Size(max = 500) String reason) {}

    /** All delegates. */
    public record Credentials(
            @Valid @Nullable List<Credential> rows,
            @Valid @Nullable ActDetails act) {}

    @GetMapping("/delegate-allotment/new")
    @FormOf(AllotDelegates.class)
    String allotment(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        groups(model, assembly, caller);
        model.addAttribute("form", new AssemblyInput.Allotment(null, null));
        return ALLOTMENT;
    }

    @PostMapping("/delegate-allotment")
    ModelAndView allot(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") AssemblyInput.Allotment form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, "allotted")
                .refusedShows(ALLOTMENT, model -> groups(model, assembly, caller))
                .perform(sender -> acts.allot(assembly, form).perform(sender));
    }

    @GetMapping("/delegates/new")
    @FormOf(RecordDelegates.class)
    String delegates(
            @PathVariable AssemblyId assembly,
            @RequestParam(required = false) @Nullable UnionGroupId group,
            ModelMap model,
            Caller caller) {
        groups(model, assembly, caller);
        members(model, assembly, group, caller);
        model.addAttribute("form", new Elected(group, List.of(), meetings.today(), null, null));
        return DELEGATES;
    }

    @PostMapping("/delegates")
    ModelAndView elect(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Elected form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        UnionId union = meetings.page(assembly, caller).assembly().opening().union();
        scan.require(errors);
        return meetings.post(assembly, caller, form.act(), errors, "delegates")
                .refusedShows(DELEGATES, model -> {
                    groups(model, assembly, caller);
                    members(model, assembly, form.group(), caller);
                })
                .with(scan)
                .perform(sender -> acts.delegates(
                                assembly,
                                new AssemblyInput.Delegates(
                                        Objects.requireNonNull(form.group()),
                                        form.delegates() == null ? List.of() : form.delegates(),
                                        form.electedOn(),
                                        Objects.requireNonNull(form.present()),
                                        minutes.store(sender, caller.act(form.act()), union, scan),
                                        form.act()))
                        .perform(sender));
    }

    @GetMapping("/credentials/new")
    @FormOf(ReviewCredentials.class)
    String credentials(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        AssemblyPage page = groups(model, assembly, caller);
        DelegatesLine delegates = page.assembly().delegates();
        List<Credential> rows = delegates == null
                ? List.of()
                : delegates.elections().stream()
                        .flatMap(each -> each.delegates().stream())
                        .map(person -> new Credential(person, ""))
                        .toList();
        model.addAttribute("form", new Credentials(rows, null));
        return CREDENTIALS;
    }

    @PostMapping("/credentials")
    ModelAndView review(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Credentials form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, "credentials")
                .refusedShows(CREDENTIALS, model -> groups(model, assembly, caller))
                .perform(sender -> acts.credentials(assembly, refused(form)).perform(sender));
    }

    private static AssemblyInput.Credentials refused(Credentials form) {
        List<Credential> rows = form.rows() == null ? List.of() : form.rows();
        List<AssemblyInput.Refused> refused = new ArrayList<>();
        for (Credential row : rows) {
            if (row.reason() != null && !row.reason().isBlank()) {
                refused.add(new AssemblyInput.Refused(row.person(), row.reason()));
            }
        }
        return new AssemblyInput.Credentials(refused, form.act());
    }

    private AssemblyPage groups(ModelMap model, AssemblyId assembly, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        model.addAttribute(
                "groups", meetings.names().groups(page.assembly().opening().union(), caller.account()));
        return page;
    }

    private void members(ModelMap model, AssemblyId assembly, @Nullable UnionGroupId group, Caller caller) {
        UnionId union = meetings.page(assembly, caller).assembly().opening().union();
        model.addAttribute("group", group);
        model.addAttribute(
                "voters", group == null ? Map.of() : meetings.names().voters(union, group, caller.account()));
    }
}
