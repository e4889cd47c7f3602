package org.jianhui.workbench.web;

import java.util.Map;
import java.util.function.Consumer;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.Outcome;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.Problem;
import org.jianhui.workbench.api.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a page's post: performs the act and goes on to a page that sees it, or shows the form again with all that was
 * typed, the refusal on top and each reason beside its field.
 *
 * <pre>{@code
 * return forms.post(caller, form.act(), errors)
 *         .refusedShows("election/notice", model -> fill(model, election))
 *         .doneGoesTo("/elections/" + election, "election.notice-posted")
 *         .perform(sender -> { sender.send(new PostNotice(...)); return election.value(); });
 * }</pre>
 */
public final class Forms {

    private final ProblemTexts texts;

    Forms(ProblemTexts texts) {
        this.texts = texts;
    }

    /**
     * @param act the form's {@code act} part; null means now
     * @param errors the binding result of the form, declared right after it
     */
    public Post post(Caller caller, @Nullable ActDetails act, BindingResult errors) {
        return new Post(caller, act, errors);
    }

    /** A refusal put into words, for a page that only reads; shown as the model attribute {@code refusal}. */
    public Problem said(RuntimeException refused, Caller caller) {
        return texts.problem(refused, caller.requestId().value());
    }

    /** One post on its way. */
    public final class Post {

        private final Caller caller;
        private final @Nullable ActDetails act;
        private final BindingResult errors;
        private String view = "web/problem";
        private Consumer<ModelMap> filling = model -> {};
        private String target = "/";
        private String done = "generic";
        private @Nullable FormFiles files;

        private Post(Caller caller, @Nullable ActDetails act, BindingResult errors) {
            this.caller = caller;
            this.act = act;
            this.errors = errors;
        }

        /** The form's own template, and what it needs beside the form. */
        public Post refusedShows(String template, Consumer<ModelMap> fill) {
            this.view = template;
            this.filling = fill;
            return this;
        }

        /** Where to go after the act; {@code word} is shown there: message {@code done.<word>}. {@code {id}} is the outcome's. */
        public Post doneGoesTo(String path, String word) {
            this.target = path;
            this.done = word;
            return this;
        }

        /** The form's file field: after a refusal its files wait, to be shown as chosen already. */
        public Post with(FormFiles chosen) {
            this.files = chosen;
            return this;
        }

        public ModelAndView perform(Acts.Work work) {
            if (errors.hasErrors()) {
                return again(null, 400);
            }
            try {
                Outcome outcome = caller.perform(act, sender -> {
                    String id = work.perform(sender);
                    if (files != null) {
                        files.forget();
                    }
                    return id;
                });
                String path = target.replace("{id}", outcome.id());
                String joint = path.contains("?") ? "&" : "?";
                return new ModelAndView("redirect:" + path + joint + "seenAt="
                        + outcome.seenAt().format() + "&done=" + done);
            } catch (RuleViolated | Forbidden | Conflict | BadRequest refused) {
                Problem problem = texts.problem(refused, caller.requestId().value());
                problem.violations().forEach(this::besideItsField);
                return again(problem, problem.status());
            }
        }

        private void besideItsField(Problem.Violation reason) {
            String field = reason.field();
            if (files != null && ("file".equals(field) || files.field().equals(field))) {
                String[] codes = {reason.code()};
                errors.addError(new FieldError(
                        errors.getObjectName(), files.field(), null, false, codes, null, reason.detail()));
            } else if (field != null && holds(field)) {
                errors.rejectValue(field, reason.code(), reason.detail());
            }
        }

        private boolean holds(String field) {
            try {
                return errors.getFieldType(field) != null;
            } catch (RuntimeException noSuchField) {
                return false;
            }
        }

        private ModelAndView again(@Nullable Problem refusal, int status) {
            ModelAndView page = new ModelAndView(view);
            page.setStatus(HttpStatusCode.valueOf(status));
            page.addAllObjects(errors.getModel());
            filling.accept(page.getModelMap());
            if (files != null) {
                page.addObject("kept", Map.of(files.field(), files.keep(errors)));
            }
            if (refusal != null) {
                page.addObject("refusal", refusal);
            }
            return page;
        }
    }
}
