package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.query.election.assembly.SheetTask;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.ChosenFiles;
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

/** The form of {@link SheetForm} for a teller who may not read the meeting: it needs no role, only the appointment (E-08). */
@Controller
@RequestMapping("/counts/{ballot}/count-sheets")
class MySheetForm {

    private static final String VIEW = "election/assembly/form-sheet";

    private final AssemblyReading reading;
    private final BallotActs acts;
    private final MinutesIntake intake;
    private final Forms forms;

    MySheetForm(AssemblyReading reading, BallotActs acts, MinutesIntake intake, Forms forms) {
        this.reading = reading;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    String show(@PathVariable BallotId ballot, ModelMap model, Caller caller) {
        fill(model, ballot, caller);
        model.addAttribute("form", new SheetForm.Sheets(null));
        return VIEW;
    }

    @PostMapping
    ModelAndView attach(
            @PathVariable BallotId ballot,
            @Valid @ModelAttribute("form") SheetForm.Sheets form,
            BindingResult errors,
            @ChosenFiles.Several ChosenFiles sheets,
            Caller caller) {
        SheetTask task = task(ballot, caller);
        sheets.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, ballot, caller))
                .doneGoesTo("/counts", "assembly.count-sheet")
                .with(sheets)
                .perform(sender -> {
                    for (AttachmentId sheet :
                            intake.storeSheets(sender, caller.act(form.act()), task.union(), sheets)) {
                        acts.attach(ballot, sheet).perform(sender);
                    }
                    return ballot.value();
                });
    }

    private void fill(ModelMap model, BallotId ballot, Caller caller) {
        SheetTask task = task(ballot, caller);
        model.addAttribute("paper", task.paper());
        model.addAttribute("onRecord", task.kept());
        model.addAttribute("action", "/counts/" + ballot + "/count-sheets");
        model.addAttribute("back", "/counts");
    }

    private SheetTask task(BallotId ballot, Caller caller) {
        return reading.sheets(caller.account(), null).stream()
                .filter(each -> each.paper().ballot().equals(ballot))
                .findFirst()
                .orElseThrow(() -> new NotFound("BALLOT_UNKNOWN", "no such counted round of an open meeting"));
    }
}
