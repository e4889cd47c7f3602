package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.membership.realname.RealNameCommand.RecordRealNameAnswers;
import org.jianhui.kernel.membership.realname.RealNameOutcome;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.membership.realname.RealNameStanding;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Problem;
import org.jianhui.workbench.document.ChosenFiles;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.web.FormOf;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form in which is recorded what the real-name system answered: filled in by hand, or out of a file and then looked over. */
@Controller
@RequestMapping("/real-name/batches/{batch}/answers")
class AnswerForms {

    private static final String ANSWERS = "membership/realname/form-answers";

    private final RealNameDesk desk;
    private final RealNameActs acts;
    private final MembershipChoices choices;
    private final Forms forms;

    AnswerForms(RealNameDesk desk, RealNameActs acts, MembershipChoices choices, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
    }

    /** One line of the form. */
    record AnswerLine(ShownRealName member, @Nullable RealNameOutcome outcome, String reason) {

        /** Was not taken, and nobody said why. */
        public boolean unreasoned() {
            return outcome == RealNameOutcome.REJECTED && reason.isBlank();
        }
    }

    /** @param all filled in for everybody beforehand; null for nothing */
    @GetMapping("/new")
    @FormOf(RecordRealNameAnswers.class)
    String blank(
            @PathVariable RealNameBatchId batch,
            @RequestParam(required = false) @Nullable RealNameOutcome all,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", new BatchAnswers(null, null));
        fill(model, batch, Map.of(), all, caller);
        return ANSWERS;
    }

    /** Records nothing: shows in the form what the file says, and which of its rows say nothing that can be used. */
    @PostMapping("/file")
    ModelAndView read(
            @PathVariable RealNameBatchId batch,
            @ModelAttribute("form") BatchAnswers form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Caller caller) {
        ModelAndView page = new ModelAndView(ANSWERS);
        page.addObject("form", new BatchAnswers(null, null));
        Map<MembershipId, TypedAnswer> answers = Map.of();
        try {
            if (file == null || file.isEmpty()) {
                throw new BadRequest("SHEET_NOT_CHOSEN", "file");
            }
            AnswersRead read = AnswersFile.read(
                    ChosenFiles.content(file), desk.byNumber(desk.file(batch, caller.account(), null)));
            answers = read.answers();
            page.addObject("read", read);
        } catch (BadRequest | RuleViolated | Forbidden refused) {
            Problem problem = forms.said(refused, caller);
            page.addObject("refusal", problem);
            page.setStatus(HttpStatusCode.valueOf(problem.status()));
        }
        fill(page.getModelMap(), batch, answers, null, caller);
        return page;
    }

    @PostMapping
    ModelAndView record(
            @PathVariable RealNameBatchId batch,
            @Valid @ModelAttribute("form") BatchAnswers form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(ANSWERS, model -> fill(model, batch, typed(form), null, caller))
                .doneGoesTo("/real-name/batches/" + batch, "real-name.answered")
                .perform(sender -> acts.answer(
                                desk.batch(batch, null, caller.account(), null).batch(), form, caller.requestId())
                        .perform(sender));
    }

    private static Map<MembershipId, TypedAnswer> typed(BatchAnswers form) {
        List<TypedAnswer> answers = form.answers() == null ? List.of() : form.answers();
        return answers.stream()
                .filter(each -> each != null && each.membership() != null)
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.membership()), Function.identity(), (one, other) -> one));
    }

    /** @param all what is filled in for whom the answers say nothing; null for nothing */
    private void fill(
            ModelMap model,
            RealNameBatchId batch,
            Map<MembershipId, TypedAnswer> answers,
            @Nullable RealNameOutcome all,
            Caller caller) {
        BatchDetail detail = desk.detail(desk.batch(batch, null, caller.account(), null));
        model.addAttribute("batch", detail.batch());
        model.addAttribute("outcomes", choices.of(RealNameOutcome.class));
        model.addAttribute(
                "lines",
                detail.members().stream()
                        .filter(each -> each.standing() == RealNameStanding.RELEASED)
                        .map(each -> line(each, answers.get(each.membership()), all))
                        .toList());
    }

    private static AnswerLine line(ShownRealName member, @Nullable TypedAnswer answer, @Nullable RealNameOutcome all) {
        @Nullable String reason = answer == null ? null : answer.reason();
        @Nullable RealNameOutcome beforehand = member.left() ? null : all;
        return new AnswerLine(member, answer == null ? beforehand : answer.outcome(), reason == null ? "" : reason);
    }
}
