package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import java.beans.PropertyEditorSupport;
import java.util.Collections;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.election.assembly.CountTask;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.web.Forms;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a teller keys what was counted, made for a phone. It needs no role, only the meeting's appointment, and shows nothing
 * of what the other teller has keyed (E-08).
 */
@Controller
class CountForm {

    private static final String VIEW = "election/assembly/form-count";
    private static final List<WriteIn> EMPTY = Collections.nCopies(2, new WriteIn(null, null, null));

    private final AssemblyReading reading;
    private final AssemblyNames names;
    private final BallotActs acts;
    private final WrittenIn written;
    private final Forms forms;

    CountForm(AssemblyReading reading, AssemblyNames names, BallotActs acts, WrittenIn written, Forms forms) {
        this.reading = reading;
        this.names = names;
        this.acts = acts;
        this.written = written;
        this.forms = forms;
    }

    /** Of several of one name, nobody is chosen yet. */
    @InitBinder
    void nobody(WebDataBinder binder) {
        binder.registerCustomEditor(PersonId.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                setValue(text.isBlank() ? null : new PersonId(text));
            }
        });
    }

    /** The boxes that wait for this teller, and the counted rounds whose signed sheet can be handed in. */
    @GetMapping("/counts")
    String list(@RequestParam(required = false) @Nullable SeenAt seenAt, ModelMap model, Caller caller) {
        model.addAttribute("counts", reading.counts(caller.account(), seenAt));
        model.addAttribute("sheets", reading.sheets(caller.account(), seenAt));
        return "election/assembly/counts";
    }

    @GetMapping("/counts/{ballot}/new")
    String show(@PathVariable BallotId ballot, ModelMap model, Caller caller) {
        CountTask task = fill(model, ballot, null, caller);
        List<BallotInput.Line> lines = task.paper().candidates().stream()
                .map(person -> new BallotInput.Line(person, null, 0, 0))
                .toList();
        model.addAttribute(
                "form", new BallotInput.Count(null, null, null, lines, task.offersWriteIns() ? EMPTY : null, null));
        return VIEW;
    }

    @PostMapping("/counts/{ballot}")
    ModelAndView key(
            @PathVariable BallotId ballot,
            @Valid @ModelAttribute("form") BallotInput.Count form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, ballot, form.writeIns(), caller))
                .doneGoesTo("/counts", "assembly.keyed")
                .perform(sender -> acts.key(ballot, form, written.lines(ballot, form.writeIns(), caller.account()))
                        .perform(sender));
    }

    private CountTask fill(ModelMap model, BallotId ballot, @Nullable List<WriteIn> typed, Caller caller) {
        CountTask task = reading.counts(caller.account(), null).stream()
                .filter(each -> each.paper().ballot().equals(ballot))
                .findFirst()
                .orElseThrow(() -> new NotFound("BALLOT_UNKNOWN", "no such ballot to count"));
        model.addAttribute("task", task);
        model.addAttribute("names", names.of(task));
        model.addAttribute("unclear", written.unclear(ballot, typed, caller.account()));
        return task;
    }
}
