package org.jianhui.workbench.clock;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.kernel.time.Zone;
import org.jianhui.process.clock.ClockMove;
import org.jianhui.process.clock.ClockMover;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.web.Forms;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The simulation clock as a page. */
@Controller
@SampleOnly
@RequestMapping("/simulation/clock")
class ClockPage {

    private final ClockMover mover;
    private final Forms forms;

    ClockPage(ClockMover mover, Forms forms) {
        this.mover = mover;
        this.forms = forms;
    }

    /** Where to move it, as a wall clock in Chongqing shows it. */
    public record Aim(@NotNull LocalDateTime to) {}

    @Bean
    static MenuEntry clockEntry() {
        return MenuEntry.of(90, "clock", "clock-history", "/simulation/clock", "OPERATOR", "ADMINISTRATOR");
    }

    @GetMapping
    String show(ModelMap model, Caller caller) {
        model.addAttribute("form", new Aim(shown().plusDays(1)));
        return page(model);
    }

    @PostMapping
    String move(@ModelAttribute("form") Aim form, BindingResult errors, ModelMap model, Caller caller) {
        if (!errors.hasErrors() && form.to() != null) {
            try {
                Instant to = form.to().atZone(Zone.SHANGHAI).toInstant();
                ClockMove move = mover.move(caller.act(null), caller.key(), to);
                model.addAttribute("move", move);
            } catch (RuleViolated | Conflict | Forbidden refused) {
                model.addAttribute("refusal", forms.said(refused, caller));
            }
        }
        return page(model);
    }

    private String page(ModelMap model) {
        model.addAttribute("now", shown());
        mover.beganAt().ifPresent(began -> model.addAttribute("began", minute(began)));
        return "clock/clock";
    }

    private LocalDateTime shown() {
        return minute(mover.now());
    }

    private static LocalDateTime minute(Instant instant) {
        return LocalDateTime.ofInstant(instant, Zone.SHANGHAI).truncatedTo(ChronoUnit.MINUTES);
    }
}
