package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.election.ElectionPhase;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.FindElections;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that opens a case. */
@Controller
@RequestMapping("/elections")
class OpenForm {

    private static final String VIEW = "election/form-open";
    private static final int MANY = 200;

    private final CaseForms cases;
    private final ElectionActs acts;
    private final Forms forms;
    private final AreaNames areas;
    private final Queries queries;
    private final Authority authority;
    private final ActClock clock;

    OpenForm(
            CaseForms cases,
            ElectionActs acts,
            Forms forms,
            AreaNames areas,
            Queries queries,
            Authority authority,
            ActClock clock) {
        this.cases = cases;
        this.acts = acts;
        this.forms = forms;
        this.areas = areas;
        this.queries = queries;
        this.authority = authority;
        this.clock = clock;
    }

    /** What the form holds. */
    public record Opening(
            @NotBlank @Nullable String union,
            @NotNull LocalDate stageEnd,
            @NotBlank @Size(max = 100) String contactOffice,
            @NotBlank @Size(max = 40) String contactPhone,
            @NotBlank @Size(max = 200) String contactAddress,
            @Valid @Nullable ActDetails act) {}

    /**
     * @param union chosen beforehand; null to choose here
     */
    @GetMapping("/new")
    @FormOf(OpenElection.class)
    String show(@RequestParam(required = false) @Nullable UnionId union, ModelMap model, Caller caller) {
        Map<String, String> unions = unions(caller.account(), null);
        model.addAttribute("unions", unions);
        String chosen = unions.size() == 1 ? unions.keySet().iterator().next() : "";
        if (union != null && unions.containsKey(union.value())) {
            chosen = union.value();
        }
        @Nullable ElectionView last = chosen.isEmpty() ? null : last(new UnionId(chosen), caller.account());
        model.addAttribute("again", last != null && isVoid(last));
        model.addAttribute("form", blank(chosen, last));
        return VIEW;
    }

    /** Where objections are received seldom changes from one case of a union to the next. */
    private Opening blank(String union, @Nullable ElectionView last) {
        LocalDate stageEnd = cases.today().plusMonths(1);
        if (last == null) {
            return new Opening(union, stageEnd, "", "", "", null);
        }
        ObjectionContact contact = last.opening().contact();
        return new Opening(union, stageEnd, contact.office(), contact.phone(), contact.address(), null);
    }

    private @Nullable ElectionView last(UnionId union, AccountId account) {
        return queries.ask(new FindElections(union, null, null, 1), account, null).elections().stream()
                .map(ElectionCasePage::election)
                .findFirst()
                .orElse(null);
    }

    private static boolean isVoid(ElectionView election) {
        return election.ending() != null && election.ending().cause() == EndCause.RESULT_VOIDED;
    }

    @PostMapping
    ModelAndView open(@Valid @ModelAttribute("form") Opening form, BindingResult errors, Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> model.addAttribute("unions", unions(caller.account(), form.union())))
                .doneGoesTo("/elections/{id}", "election.opened")
                .perform(sender -> {
                    UnionId union = new UnionId(String.valueOf(form.union()));
                    UnionId upper = areas.above(union, caller.account());
                    UnionId county = areas.above(upper, caller.account());
                    ElectionInput.Open input = new ElectionInput.Open(
                            union,
                            form.stageEnd(),
                            form.contactOffice(),
                            form.contactPhone(),
                            form.contactAddress(),
                            form.act());
                    return acts.open(input, upper, county, caller.requestId()).perform(sender);
                });
    }

    /** The unions for whose preparatory group the account acts and which have no running case; and the one typed. */
    private Map<String, String> unions(AccountId account, @Nullable String typed) {
        Set<UnionId> busy = queries.ask(new FindElections(null, null, null, MANY), account, null).elections().stream()
                .filter(page -> page.election().phase() != ElectionPhase.ENDED)
                .map(page -> page.election().opening().union())
                .collect(Collectors.toSet());
        Map<String, String> found = new LinkedHashMap<>();
        authority.rolesOf(account, clock.now()).stream()
                .filter(held -> held.role().actsForUnion())
                .flatMap(held -> held.area().union().stream())
                .filter(union -> !busy.contains(union) || union.value().equals(typed))
                .forEach(union -> found.put(union.value(), areas.of(union)));
        return found;
    }
}
