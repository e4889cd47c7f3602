package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.UnfilledRule;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms for what precedes the day: notification, election rules, scrutineers and tellers (E-08). */
@Controller
@RequestMapping("/assemblies/{assembly}")
class PreparationForms {

    private static final String NOTIFICATION = "election/assembly/form-notification";
    private static final String RULES = "election/assembly/form-rules";
    private static final String COUNTERS = "election/assembly/form-counters";
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,，、;；]+");

    private final AssemblyForms meetings;
    private final AssemblyActs acts;
    private final MinutesIntake minutes;

    PreparationForms(AssemblyForms meetings, AssemblyActs acts, MinutesIntake minutes) {
        this.meetings = meetings;
        this.acts = acts;
        this.minutes = minutes;
    }

    /** How they were told; the ways in one line. */
    public record Notification(
            @NotNull LocalDate notifiedOn,
            @Size(max = 200) @Nullable String place,
            @Size(max = 2000) @Nullable String agenda,
            @Size(max = 300) @Nullable String channels,
            @Valid @Nullable ActDetails act) {}

    /** The rules; the minutes are handed in beside them. */
    public record Rules(
            @NotBlank @Size(max = 100) String version,
            @NotNull @Min(0) @Max(1000) @Nullable Integer committee,
            @NotNull @Min(0) @Max(1000) @Nullable Integer fundAudit,
            @NotNull @Min(0) @Max(1000) @Nullable Integer women,
            @NotNull UnfilledRule unfilled,
            @NotNull @Min(0) @Max(100_000) @Nullable Integer womenMembers,
            @Valid @Nullable ActDetails act) {}

    /** Scrutineers by name, tellers by login. */
    public record Counters(
            @Nullable @Size(max = 20) List<PersonId> scrutineers,
            @Nullable @Size(max = 300) String tellers,
            @Valid @Nullable ActDetails act) {}

    @GetMapping("/notification/new")
    @FormOf(NotifyAttendees.class)
    String notification(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        meetings.fill(model, assembly, caller);
        model.addAttribute("form", new Notification(meetings.today(), "", "", "", null));
        return NOTIFICATION;
    }

    @PostMapping("/notification")
    ModelAndView tell(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Notification form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, "told")
                .refusedShows(NOTIFICATION, model -> meetings.fill(model, assembly, caller))
                .perform(sender -> acts.tell(
                                assembly,
                                new AssemblyInput.Notification(
                                        form.notifiedOn(),
                                        form.place() == null ? "" : form.place(),
                                        form.agenda() == null ? "" : form.agenda(),
                                        parts(form.channels()),
                                        form.act()))
                        .perform(sender));
    }

    @GetMapping("/election-rules/new")
    @FormOf(AdoptRules.class)
    String rules(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        int women = fillRules(model, assembly, caller);
        model.addAttribute("form", new Rules("", null, null, null, UnfilledRule.LEAVE_OPEN, women, null));
        return RULES;
    }

    @PostMapping("/election-rules")
    ModelAndView adopt(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Rules form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        UnionId union = meetings.page(assembly, caller).assembly().opening().union();
        scan.require(errors);
        return meetings.post(assembly, caller, form.act(), errors, "adopted")
                .refusedShows(RULES, model -> fillRules(model, assembly, caller))
                .with(scan)
                .perform(sender -> acts.adopt(
                                assembly,
                                new AssemblyInput.Rules(
                                        form.version(),
                                        List.of(
                                                new AssemblyInput.Seats(
                                                        Body.UNION_COMMITTEE, Objects.requireNonNull(form.committee())),
                                                new AssemblyInput.Seats(
                                                        Body.FUND_AUDIT_COMMITTEE,
                                                        Objects.requireNonNull(form.fundAudit())),
                                                new AssemblyInput.Seats(
                                                        Body.WOMEN_COMMITTEE, Objects.requireNonNull(form.women()))),
                                        form.unfilled(),
                                        Objects.requireNonNull(form.womenMembers()),
                                        minutes.store(sender, caller.act(form.act()), union, scan),
                                        form.act()))
                        .perform(sender));
    }

    @GetMapping("/counters/new")
    @FormOf(AppointTellers.class)
    String counters(@PathVariable AssemblyId assembly, ModelMap model, Caller caller) {
        fillCounters(model, assembly, caller);
        model.addAttribute("form", new Counters(List.of(), "", null));
        return COUNTERS;
    }

    @PostMapping("/counters")
    ModelAndView appoint(
            @PathVariable AssemblyId assembly,
            @Valid @ModelAttribute("form") Counters form,
            BindingResult errors,
            Caller caller) {
        return meetings.post(assembly, caller, form.act(), errors, "counters")
                .refusedShows(COUNTERS, model -> fillCounters(model, assembly, caller))
                .perform(sender -> acts.appoint(
                                assembly,
                                new AssemblyInput.Counters(
                                        form.scrutineers() == null ? List.of() : form.scrutineers(),
                                        parts(form.tellers()),
                                        form.act()),
                                caller.act(form.act()))
                        .perform(sender));
    }

    /** Answers how many women are members on record. */
    private int fillRules(ModelMap model, AssemblyId assembly, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        int women = meetings.names().women(page.assembly().opening().union(), caller.account());
        model.addAttribute("registeredWomen", women);
        model.addAttribute("unfilledRules", meetings.choices(UnfilledRule.class));
        return women;
    }

    /** Candidates are no choice: whoever stands for election watches and counts nothing. */
    private void fillCounters(ModelMap model, AssemblyId assembly, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        Map<String, String> voters = new LinkedHashMap<>(
                meetings.names().voters(page.assembly().opening().union(), null, caller.account()));
        page.candidates()
                .forEach(line -> voters.remove(line.candidacy().person().value()));
        model.addAttribute("voters", voters);
    }

    private static List<String> parts(@Nullable String typed) {
        return typed == null
                ? List.of()
                : SEPARATOR
                        .splitAsStream(typed.strip())
                        .filter(part -> !part.isBlank())
                        .toList();
    }
}
