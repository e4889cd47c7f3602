package org.jianhui.workbench.founding;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.founding.FoundingCommand.RecordAccount;
import org.jianhui.kernel.founding.FoundingCommand.RecordCertificate;
import org.jianhui.kernel.founding.FoundingCommand.RecordPoliceRegistration;
import org.jianhui.kernel.founding.FoundingCommand.RecordSeal;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;
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

/** The forms for what follows the approved result: registration, seals, certificate, account, each with its scan. */
@Controller
@RequestMapping("/foundings/{founding}")
class FollowUpForms {

    private final FoundingForms foundings;
    private final FoundingActs acts;
    private final AttachmentIntake intake;
    private final Forms forms;

    FollowUpForms(FoundingForms foundings, FoundingActs acts, AttachmentIntake intake, Forms forms) {
        this.foundings = foundings;
        this.acts = acts;
        this.intake = intake;
        this.forms = forms;
    }

    @GetMapping("/police-registration/new")
    @FormOf(RecordPoliceRegistration.class)
    String police(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("form", new FoundingForm.Police("", "", foundings.today(), null));
        return "founding/form-police";
    }

    @PostMapping("/police-registration")
    ModelAndView police(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Police form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        return proved(founding, scan, form.act(), errors, "founding/form-police", "founding.registered", caller)
                .perform(sender -> acts.register(
                                founding,
                                new FollowUpInput.Police(
                                        form.number(),
                                        form.office(),
                                        form.registeredOn(),
                                        stored(founding, scan, form.act(), sender, caller),
                                        form.act()))
                        .perform(sender));
    }

    @GetMapping("/seals/new")
    @FormOf(RecordSeal.class)
    String seal(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("kinds", foundings.choices(SealKind.class));
        model.addAttribute("form", new FoundingForm.Engraved(null, foundings.today(), "", null));
        return "founding/form-seal";
    }

    @PostMapping("/seals")
    ModelAndView seal(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Engraved form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        return proved(founding, scan, form.act(), errors, "founding/form-seal", "founding.sealed", caller)
                .perform(sender -> acts.seal(
                                founding,
                                new FollowUpInput.Engraved(
                                        Objects.requireNonNull(form.kind()),
                                        form.engravedOn(),
                                        stored(founding, scan, form.act(), sender, caller),
                                        null,
                                        form.custodianName(),
                                        form.act()),
                                caller.requestId())
                        .perform(sender));
    }

    @GetMapping("/certificate/new")
    @FormOf(RecordCertificate.class)
    String certificate(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("form", new FoundingForm.Certified("", foundings.today(), null));
        return "founding/form-certificate";
    }

    @PostMapping("/certificate")
    ModelAndView certificate(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Certified form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        return proved(founding, scan, form.act(), errors, "founding/form-certificate", "founding.certified", caller)
                .perform(sender -> acts.certify(
                                founding,
                                new FollowUpInput.Certified(
                                        form.code(),
                                        form.issuedOn(),
                                        stored(founding, scan, form.act(), sender, caller),
                                        form.act()))
                        .perform(sender));
    }

    @GetMapping("/account/new")
    @FormOf(RecordAccount.class)
    String account(@PathVariable FoundingId founding, ModelMap model, Caller caller) {
        foundings.filling(founding, caller).accept(model);
        model.addAttribute("form", new FoundingForm.Banked("", "", foundings.today(), null));
        return "founding/form-account";
    }

    @PostMapping("/account")
    ModelAndView account(
            @PathVariable FoundingId founding,
            @Valid @ModelAttribute("form") FoundingForm.Banked form,
            BindingResult errors,
            ChosenFiles scan,
            Caller caller) {
        return proved(founding, scan, form.act(), errors, "founding/form-account", "founding.founded", caller)
                .perform(sender -> acts.openAccount(
                                founding,
                                new FollowUpInput.Banked(
                                        form.bank(),
                                        form.number(),
                                        form.openedOn(),
                                        stored(founding, scan, form.act(), sender, caller),
                                        form.act()))
                        .perform(sender));
    }

    private Forms.Post proved(
            FoundingId founding,
            ChosenFiles scan,
            @Nullable ActDetails act,
            BindingResult errors,
            String view,
            String done,
            Caller caller) {
        scan.require(errors);
        return forms.post(caller, act, errors)
                .refusedShows(view, model -> {
                    foundings.filling(founding, caller).accept(model);
                    model.addAttribute("kinds", foundings.choices(SealKind.class));
                })
                .doneGoesTo("/foundings/" + founding, done)
                .with(scan);
    }

    private AttachmentId stored(
            FoundingId founding, ChosenFiles scan, @Nullable ActDetails act, CommandSender sender, Caller caller) {
        UnionId own = foundings.view(founding, caller).opening().union();
        return Objects.requireNonNull(intake.storeOne(sender, caller.act(act), own, own, AttachmentPurpose.SCAN, scan));
    }
}
