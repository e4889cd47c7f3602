package org.jianhui.workbench.election;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ElectionResultCommand.RecordHistoricMeeting;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.query.election.ElectionView;
import org.jianhui.query.election.MeetingLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;
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

/** The form for a meeting that was held on paper: who was elected to what, with the scanned minutes (E-08). */
@Controller
@RequestMapping("/elections/{election}/historic-meeting")
class HistoricMeetingForm {

    private static final String VIEW = "election/form-historic-meeting";

    private final CaseForms cases;
    private final ResultActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    HistoricMeetingForm(CaseForms cases, ResultActs acts, AttachmentIntake intake, Forms forms) {
        this.cases = cases;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/new")
    @FormOf(RecordHistoricMeeting.class)
    String show(@PathVariable ElectionId election, ModelMap model, Caller caller) {
        fill(model, election, caller);
        MeetingLine meeting = cases.page(election, caller).election().meeting();
        List<ElectionForm.ElectedRow> rows = meeting == null ? List.of() : rows(meeting);
        model.addAttribute(
                "form", new ElectionForm.HistoricMeeting(meeting == null ? cases.today() : meeting.on(), rows, null));
        return VIEW;
    }

    @PostMapping
    ModelAndView record(
            @PathVariable ElectionId election,
            @Valid @ModelAttribute("form") ElectionForm.HistoricMeeting form,
            BindingResult errors,
            ChosenFiles minutes,
            Caller caller) {
        ElectionView view = cases.page(election, caller).election();
        minutes.require(errors);
        return forms.post(caller, form.act(), errors)
                .refusedShows(VIEW, model -> fill(model, election, caller))
                .doneGoesTo("/elections/" + election, "election.meeting-recorded")
                .with(minutes)
                .perform(sender -> {
                    AttachmentId stored = intake.storeOne(
                            sender,
                            caller.act(form.act()),
                            view.opening().union(),
                            view.opening().union(),
                            AttachmentPurpose.SCAN,
                            minutes);
                    return acts.meeting(election, input(form, Objects.requireNonNull(stored)))
                            .perform(sender);
                });
    }

    private static List<ElectionForm.ElectedRow> rows(MeetingLine meeting) {
        return meeting.ballot().stream()
                .flatMap(list -> list.candidates().stream()
                        .map(each -> new ElectionForm.ElectedRow(
                                ElectionForm.value(new Candidacy(each.person(), list.body())), null)))
                .toList();
    }

    private static ResultInput.HistoricMeeting input(ElectionForm.HistoricMeeting form, AttachmentId minutes) {
        List<ElectionForm.ElectedRow> rows = form.rows() == null ? List.of() : form.rows();
        List<ResultInput.Elected> elected = new ArrayList<>();
        for (ElectionForm.ElectedRow row : rows) {
            if (row.office() != null) {
                elected.add(new ResultInput.Elected(
                        ElectionForm.candidacy(row.candidacy()).person(), row.office()));
            }
        }
        return new ResultInput.HistoricMeeting(form.heldOn(), elected, minutes, form.act());
    }

    private void fill(ModelMap model, ElectionId election, Caller caller) {
        cases.filling(election, caller).accept(model);
        Map<Body, Map<String, String>> offices = new EnumMap<>(Body.class);
        Map<String, String> all = cases.choices(Office.class);
        for (Office office : Office.values()) {
            offices.computeIfAbsent(office.body(), body -> new LinkedHashMap<>())
                    .put(office.name(), all.get(office.name()));
        }
        model.addAttribute("offices", offices);
    }
}
