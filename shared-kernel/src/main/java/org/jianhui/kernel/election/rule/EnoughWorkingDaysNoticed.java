package org.jianhui.kernel.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The required working days pass whole between the posting and the meeting. */
public record EnoughWorkingDaysNoticed(NoticePeriod period, LocalDate meetingOn) implements Rule {

    @Override
    public String id() {
        return "E-05";
    }

    @Override
    public String code() {
        return "NOTICE_TOO_SHORT";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !period.allows(meetingOn);
    }

    @Override
    public List<Fact> facts() {
        return Arithmetic.of(period, meetingOn);
    }

    @Override
    public String field() {
        return "meetingOn";
    }
}
