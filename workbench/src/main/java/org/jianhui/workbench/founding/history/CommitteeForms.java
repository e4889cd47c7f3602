package org.jianhui.workbench.founding.history;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.founding.history.HistoryCommand.BringUnionIn;
import org.jianhui.kernel.founding.history.HistoryCommand.GiveHistoryUp;
import org.jianhui.kernel.founding.history.HistoryCommand.RecordHistoryOfficers;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.founding.history.HistoryView;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.roll.MemberRoll;
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

/** The forms for the committee of an established union, and for saying that it stands, or giving the case up. */
@Controller
@RequestMapping("/histories/{history}")
class CommitteeForms {

    private static final String OFFICERS = "history/form-officers";
    private static final String STANDING = "history/form-standing";
    private static final String END = "history/form-end";
    private static final int ROWS = 9;
    private static final int USUAL_YEARS = 5;

    private final HistoryForms histories;
    private final HistoryReading reading;
    private final HistoryActs acts;
    private final Forms forms;

    CommitteeForms(HistoryForms histories, HistoryReading reading, HistoryActs acts, Forms forms) {
        this.histories = histories;
        this.reading = reading;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping("/officers/new")
    @FormOf(RecordHistoryOfficers.class)
    String officers(@PathVariable HistoryId history, ModelMap model, Caller caller) {
        fillOfficers(model, history, caller);
        HistoryView view = histories.view(history, caller);
        HistoryTerm term = view.term();
        model.addAttribute(
                "form",
                new HistoryForm.Officers(
                        term == null ? approvedOn(view) : term.firstDay(),
                        term == null ? USUAL_YEARS : term.years(),
                        rows(view),
                        view.officers().stream()
                                        .map(each -> each.person())
                                        .distinct()
                                        .count()
                                < view.officers().size(),
                        "",
                        null));
        return OFFICERS;
    }

    @PostMapping("/officers")
    ModelAndView record(
            @PathVariable HistoryId history,
            @Valid @ModelAttribute("form") HistoryForm.Officers form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(OFFICERS, model -> fillOfficers(model, history, caller))
                .doneGoesTo("/histories/" + history, "history.officers")
                .perform(sender -> acts.officers(history, input(form, history, caller), caller.requestId())
                        .perform(sender));
    }

    /**
     * A name means the member who bears it, or else who is recorded here by it already.
     *
     * @throws BadRequest {@code OFFICER_NAMED_TWICE} if a name in several rows is not said to be one person's
     */
    private HistoryInput.Officers input(HistoryForm.Officers form, HistoryId history, Caller caller) {
        HistoryView view = histories.view(history, caller);
        MemberRoll roll = reading.roll(view, caller.account());
        Map<String, PersonId> known = new HashMap<>(reading.known(view));
        if (form.leavesOpenWhoIsWho(typed -> roll.named(typed, "rows").isPresent())) {
            throw new BadRequest("OFFICER_NAMED_TWICE", "rows");
        }
        List<HistoryForm.Row> rows = form.rows() == null ? List.of() : form.rows();
        List<HistoryInput.Officer> officers = rows.stream()
                .filter(HistoryForm.Row::filled)
                .map(row -> {
                    String typed = String.valueOf(row.name()).strip();
                    MemberRoll.Member member = roll.named(typed, "rows").orElse(null);
                    String name = member == null ? typed : member.name();
                    PersonId person =
                            member != null ? member.person() : known.computeIfAbsent(typed, each -> PersonId.random());
                    Office office = row.office() == null ? Office.COMMITTEE_MEMBER : row.office();
                    return new HistoryInput.Officer(office, person, name, row.since(), row.approval());
                })
                .toList();
        return new HistoryInput.Officers(
                Objects.requireNonNull(form.firstDay()), form.years(), officers, form.reason(), form.act());
    }

    private List<HistoryForm.Row> rows(HistoryView view) {
        List<HistoryForm.Row> rows = new ArrayList<>();
        view.officers()
                .forEach(each -> rows.add(new HistoryForm.Row(
                        each.office(), reading.opener().text(each.name()), each.since(), each.approval())));
        List<Office> usual = List.of(
                Office.CHAIR,
                Office.VICE_CHAIR,
                Office.COMMITTEE_MEMBER,
                Office.FUND_AUDIT_CHAIR,
                Office.FUND_AUDIT_MEMBER,
                Office.WOMEN_DIRECTOR,
                Office.WOMEN_COMMISSIONER);
        for (int i = rows.size(); i < ROWS; i++) {
            rows.add(new HistoryForm.Row(i < usual.size() ? usual.get(i) : Office.COMMITTEE_MEMBER, "", null, ""));
        }
        return rows;
    }

    private static @Nullable LocalDate approvedOn(HistoryView view) {
        return view.papers().stream()
                .filter(line -> line.paper().kind() == HistoryKind.RESULT_REPLY)
                .map(line -> line.paper().dated())
                .findFirst()
                .orElse(null);
    }

    private void fillOfficers(ModelMap model, HistoryId history, Caller caller) {
        histories.fill(model, history, caller);
        model.addAttribute("offices", histories.choices(Office.class));
        model.addAttribute("roll", reading.roll(histories.view(history, caller), caller.account()));
    }

    @GetMapping("/standing/new")
    @FormOf(BringUnionIn.class)
    String standing(@PathVariable HistoryId history, ModelMap model, Caller caller) {
        fillStanding(model, history, caller);
        model.addAttribute("form", new HistoryForm.Standing(null));
        return STANDING;
    }

    @PostMapping("/standing")
    ModelAndView bringIn(
            @PathVariable HistoryId history,
            @Valid @ModelAttribute("form") HistoryForm.Standing form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(STANDING, model -> fillStanding(model, history, caller))
                .doneGoesTo("/histories/" + history, "history.standing")
                .perform(acts.bringIn(history));
    }

    private void fillStanding(ModelMap model, HistoryId history, Caller caller) {
        histories.fill(model, history, caller);
        HistoryView view = histories.view(history, caller);
        model.addAttribute("findings", reading.findings(view));
        model.addAttribute("missing", histories.choices(view.missing()).values());
    }

    @GetMapping("/end/new")
    @FormOf(GiveHistoryUp.class)
    String end(@PathVariable HistoryId history, ModelMap model, Caller caller) {
        histories.fill(model, history, caller);
        model.addAttribute("form", new HistoryForm.End("", null));
        return END;
    }

    @PostMapping("/end")
    ModelAndView giveUp(
            @PathVariable HistoryId history,
            @Valid @ModelAttribute("form") HistoryForm.End form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(END, model -> histories.fill(model, history, caller))
                .doneGoesTo("/histories/" + history, "history.given-up")
                .perform(acts.giveUp(history, new HistoryInput.End(form.reason(), form.act())));
    }
}
