package org.jianhui.workbench.membership.realname;

import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.util.Map;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jianhui.query.membership.realname.FindRealNameBatch;
import org.jianhui.query.membership.realname.RealNameBatchStanding;
import org.jianhui.query.membership.realname.RealNameBatchView;
import org.jianhui.workbench.api.AsOf;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.api.LookBack;
import org.jianhui.workbench.membership.MembershipChoices;
import org.jianhui.workbench.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One batch: its members, who did what when, and what may be done next. */
@Controller
@RequestMapping("/real-name/batches/{batch}")
class BatchPages {

    static final String ONE = "membership/realname/batch";

    private final RealNameDesk desk;
    private final RealNameActs acts;
    private final MembershipChoices choices;
    private final Forms forms;

    BatchPages(RealNameDesk desk, RealNameActs acts, MembershipChoices choices, Forms forms) {
        this.desk = desk;
        this.acts = acts;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping
    String find(
            @PathVariable RealNameBatchId batch,
            @RequestParam(required = false) @Nullable AsOf asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    LocalDateTime at,
            @RequestParam(required = false) @Nullable SeenAt seenAt,
            ModelMap model,
            Caller caller) {
        @Nullable AsOf asked = LookBack.asked(asOf, at);
        model.addAttribute("form", new BatchDiscarding(null, null));
        fill(model, desk.batch(batch, LookBack.moment(asked), caller.account(), seenAt), asked, caller);
        return ONE;
    }

    @PostMapping("/release")
    ModelAndView release(
            @PathVariable RealNameBatchId batch,
            @Valid @ModelAttribute("form") BatchRelease form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(ONE, model -> {
                    // beside the refusal the page has the other form, and that one's fields
                    model.addAllAttributes(
                            new BeanPropertyBindingResult(new BatchDiscarding(null, null), "form").getModel());
                    fill(model, found(batch, caller), null, caller);
                })
                .doneGoesTo("/real-name/batches/" + batch, "real-name.released")
                .perform(acts.release(batch));
    }

    @PostMapping("/discard")
    ModelAndView discard(
            @PathVariable RealNameBatchId batch,
            @Valid @ModelAttribute("form") BatchDiscarding form,
            BindingResult errors,
            Caller caller) {
        return forms.post(caller, form.act(), errors)
                .refusedShows(ONE, model -> fill(model, found(batch, caller), null, caller))
                .doneGoesTo("/real-name/batches/" + batch, "real-name.discarded")
                .perform(sender -> acts.discard(batch, form).perform(sender));
    }

    private FindRealNameBatch.Found found(RealNameBatchId batch, Caller caller) {
        return desk.batch(batch, null, caller.account(), null);
    }

    /** @param asked the moment; null for the present */
    private void fill(ModelMap model, FindRealNameBatch.Found found, @Nullable AsOf asked, Caller caller) {
        RealNameBatchView view = found.batch();
        boolean acts = asked == null && choices.actsFor(view.union(), caller);
        boolean opener = caller.person().equals(view.opened().by());
        boolean open = view.standing() == RealNameBatchStanding.OPEN;
        boolean released = view.standing() == RealNameBatchStanding.RELEASED;
        model.addAttribute("asOf", LookBack.text(asked));
        model.addAttribute("detail", desk.detail(found));
        Map<String, String> grounds = choices.of(DiscardGround.class);
        grounds.remove((open ? DiscardGround.NEVER_UPLOADED : DiscardGround.NOT_RELEASED).name());
        model.addAttribute("grounds", grounds);
        model.addAttribute("own", acts && open && opener);
        model.addAttribute("mayRelease", acts && open && !opener);
        model.addAttribute("mayAnswer", acts && released);
        model.addAttribute("mayDiscard", acts && (open || released));
        model.addAttribute("mayRevoke", acts);
    }
}
