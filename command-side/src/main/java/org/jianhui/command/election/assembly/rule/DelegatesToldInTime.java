package org.jianhui.command.election.assembly.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Delegates know day and agenda so many complete working days before. */
public record DelegatesToldInTime(
        LocalDate meetingOn, @Nullable NoticePeriod period) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "DELEGATE_NOTICE_TOO_SHORT";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return period != null && !period.allows(meetingOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("meetingOn", meetingOn),
                Fact.of("notifiedOn", period == null ? null : period.postedOn()),
                Fact.of("required", period == null ? null : period.required()),
                Fact.of("counted", period == null ? null : period.countedBefore(meetingOn)),
                Fact.of("earliestMeeting", period == null ? null : period.earliestMeeting()));
    }

    @Override
    public String field() {
        return "notifiedOn";
    }
}
