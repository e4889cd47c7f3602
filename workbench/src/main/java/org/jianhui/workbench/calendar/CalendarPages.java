package org.jianhui.workbench.calendar;

import java.time.LocalDate;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.calendar.CalendarCommand.ApproveCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.ProposeCalendarEdition;
import org.jianhui.kernel.calendar.CalendarCommand.RejectCalendarEdition;
import org.jianhui.kernel.calendar.CalendarEditionId;
import org.jianhui.kernel.calendar.NoticeImport;
import org.jianhui.kernel.calendar.YearNotice;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.calendar.CalendarView;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.ProblemTexts;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The working calendar as a page. */
@Controller
@RequestMapping("/calendar")
class CalendarPages {

    private static final String PAGE = "calendar/calendar";

    private final CalendarDesk desk;
    private final HolidaySpans spans;
    private final Forms forms;
    private final ProblemTexts texts;

    CalendarPages(CalendarDesk desk, HolidaySpans spans, Forms forms, ProblemTexts texts) {
        this.desk = desk;
        this.spans = spans;
        this.forms = forms;
        this.texts = texts;
    }

    /** A notice as it is typed; {@code rows} is CSV. */
    record Notice(
            @Nullable String superior,
            @Nullable Integer year,
            @Nullable String paper,
            @Nullable String url,
            @Nullable String rows,
            @Nullable ActDetails act) {

        static final Notice EMPTY = new Notice(null, null, null, null, null, null);

        YearNotice notice() {
            return new YearNotice(year == null ? 0 : year, text(paper), text(url));
        }
    }

    record Decision(
            @Nullable String superior,
            @Nullable String reason,
            @Nullable ActDetails act) {}

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable LocalDate postedOn,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        model.addAttribute("form", Notice.EMPTY);
        fill(model, caller, seenAt);
        count(model, postedOn == null ? desk.today() : postedOn, caller);
        return PAGE;
    }

    @PostMapping("/editions")
    ModelAndView propose(@ModelAttribute("form") Notice form, BindingResult errors, Caller caller) {
        CalendarEditionId edition = CalendarEditionId.random();
        return forms.post(caller, form.act(), errors)
                .refusedShows(PAGE, model -> fill(model, caller, null))
                .doneGoesTo("/calendar", "calendar-proposed")
                .perform(sender -> {
                    sender.send(new ProposeCalendarEdition(
                            edition, superior(form.superior()), NoticeImport.ofCsv(form.notice(), text(form.rows()))));
                    return edition.value();
                });
    }

    @PostMapping("/editions/{edition}/approval")
    ModelAndView approve(
            @PathVariable CalendarEditionId edition,
            @ModelAttribute("decision") Decision form,
            BindingResult errors,
            Caller caller) {
        return decide(form, errors, caller, "calendar-imported").perform(sender -> {
            sender.send(new ApproveCalendarEdition(edition, superior(form.superior())));
            return edition.value();
        });
    }

    @PostMapping("/editions/{edition}/rejection")
    ModelAndView reject(
            @PathVariable CalendarEditionId edition,
            @ModelAttribute("decision") Decision form,
            BindingResult errors,
            Caller caller) {
        return decide(form, errors, caller, "calendar-rejected").perform(sender -> {
            if (text(form.reason()).isEmpty()) {
                throw new BadRequest("NOT_BLANK", "reason");
            }
            sender.send(new RejectCalendarEdition(edition, superior(form.superior()), text(form.reason())));
            return edition.value();
        });
    }

    private Forms.Post decide(Decision form, BindingResult errors, Caller caller, String done) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(PAGE, model -> {
                    model.addAttribute("form", Notice.EMPTY);
                    fill(model, caller, null);
                })
                .doneGoesTo("/calendar", done);
    }

    private void fill(ModelMap model, Caller caller, @Nullable SeenAt seenAt) {
        CalendarView calendar = desk.view(caller.account(), seenAt);
        model.addAttribute("calendar", calendar);
        model.addAttribute("years", spans.of(calendar.current(), LocaleContextHolder.getLocale()));
        model.addAttribute("superiors", desk.superiors(caller.account()));
        model.addAttribute("signsFor", desk.signsFor(caller.account()));
        model.addAttribute("postedOn", desk.today());
    }

    private void count(ModelMap model, LocalDate postedOn, Caller caller) {
        model.addAttribute("postedOn", postedOn);
        try {
            model.addAttribute("period", desk.noticePeriod(postedOn));
        } catch (RuleViolated unknownYear) {
            model.addAttribute(
                    "refusal", texts.problem(unknownYear, caller.requestId().value()));
        }
    }

    /** @throws BadRequest {@code INVALID} if it is no union's identifier */
    private static UnionId superior(@Nullable String typed) {
        try {
            return new UnionId(text(typed));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("INVALID", "superior");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
