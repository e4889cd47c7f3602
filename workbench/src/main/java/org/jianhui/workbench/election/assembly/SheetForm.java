package org.jianhui.workbench.election.assembly;

import jakarta.validation.Valid;
import org.jianhui.kernel.election.ballot.BallotCommand.AttachCountSheet;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.BallotLine;
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

/** The form that puts photos of a round's signed count sheet on record, made for a phone's camera (E-08, R-05). */
@Controller
@RequestMapping("/assemblies/{assembly}/ballots/{ballot}/count-sheets")
class SheetForm {

    private static final String VIEW = "election/assembly/form-sheet";

    private final AssemblyForms meetings;
    private final BallotActs acts;
    private final MinutesIntake intake;

    SheetForm(AssemblyForms meetings, BallotActs acts, MinutesIntake intake) {
        this.meetings = meetings;
        this.acts = acts;
        this.intake = intake;
    }

    /** When it was signed, if not today; the pictures are handed in beside it. */
    public record Sheets(@Valid @Nullable ActDetails act) {}

    @GetMapping("/new")
    @FormOf(AttachCountSheet.class)
    String show(@PathVariable AssemblyId assembly, @PathVariable BallotId ballot, ModelMap model, Caller caller) {
        fill(model, assembly, ballot, caller);
        model.addAttribute("form", new Sheets(null));
        return VIEW;
    }

    @PostMapping
    ModelAndView attach(
            @PathVariable AssemblyId assembly,
            @PathVariable BallotId ballot,
            @Valid @ModelAttribute("form") Sheets form,
            BindingResult errors,
            @ChosenFiles.Several ChosenFiles sheets,
            Caller caller) {
        UnionId union = meetings.page(assembly, caller).assembly().opening().union();
        sheets.require(errors);
        return meetings.post(assembly, caller, form.act(), errors, "count-sheet")
                .refusedShows(VIEW, model -> fill(model, assembly, ballot, caller))
                .doneGoesTo("/assemblies/" + assembly + "/ballots/" + ballot, "assembly.count-sheet")
                .with(sheets)
                .perform(sender -> {
                    for (AttachmentId sheet : intake.storeSheets(sender, caller.act(form.act()), union, sheets)) {
                        acts.attach(ballot, sheet).perform(sender);
                    }
                    return ballot.value();
                });
    }

    private void fill(ModelMap model, AssemblyId assembly, BallotId ballot, Caller caller) {
        AssemblyPage page = meetings.fill(model, assembly, caller);
        BallotLine line = meetings.ballot(page, ballot);
        String place = "/assemblies/" + assembly + "/ballots/" + ballot;
        model.addAttribute("paper", line.paper());
        model.addAttribute("onRecord", line.sheets().size());
        model.addAttribute("action", place + "/count-sheets");
        model.addAttribute("back", place);
    }
}
