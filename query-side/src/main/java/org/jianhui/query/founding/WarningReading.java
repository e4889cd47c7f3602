package org.jianhui.query.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.founding.FollowUp;
import org.jianhui.kernel.rule.Fact;

/** Reads off a founding, on a given day, what should be looked at. */
final class WarningReading {

    private final FoundingView view;
    private final LocalDate today;
    private final List<FoundingWarning> found = new ArrayList<>();

    private WarningReading(FoundingView view, LocalDate today) {
        this.view = view;
        this.today = today;
    }

    static List<FoundingWarning> of(FoundingView view, LocalDate today) {
        if (view.ending() != null) {
            return List.of();
        }
        WarningReading reading = new WarningReading(view, today);
        reading.reply();
        reading.group();
        reading.followUp();
        return List.copyOf(reading.found);
    }

    private void reply() {
        OpenRequest open = view.openRequest();
        if (open != null && today.isAfter(open.dueOn())) {
            warn("REPLY_LATE", "E-02", Fact.of("number", open.number()), Fact.of("dueOn", open.dueOn()));
        }
        if (open != null && open.escalatedOn() != null) {
            warn("REPLY_ESCALATED", "E-02", Fact.of("on", open.escalatedOn()));
        } else if (open != null && open.chasedOn() != null) {
            warn("REPLY_CHASED", "E-02", Fact.of("on", open.chasedOn()));
        }
        if (!view.opening().repliesUnion().equals(view.opening().upperUnion())) {
            warn("REPLY_MOVED", "I-37");
        }
    }

    private void group() {
        GroupLine group = view.group();
        if (group != null && group.late()) {
            warn("GROUP_LATE", "F-03", Fact.of("since", group.since()), Fact.of("dueOn", view.groupDueOn()));
        }
        if (group != null) {
            group.warnings().forEach(rule -> warn("GROUP_QUESTIONABLE", rule));
        }
        if (view.meeting() != null) {
            view.meeting()
                    .warnings()
                    .forEach(rule -> warn(
                            "FORM_QUESTIONABLE",
                            rule,
                            Fact.of("members", view.meeting().members())));
        }
    }

    private void followUp() {
        FollowUpLine line = view.followUp();
        if (line != null && view.foundedOn() == null) {
            line.missing().stream()
                    .filter(step ->
                            today.isAfter(step == FollowUp.CERTIFICATE ? line.certificateDueOn() : line.dueOn()))
                    .forEach(step -> warn("FOLLOW_UP_LATE", "F-09", Fact.of("step", step)));
        }
    }

    private void warn(String code, String rule, Fact... facts) {
        found.add(new FoundingWarning(code, rule, List.of(facts)));
    }
}
