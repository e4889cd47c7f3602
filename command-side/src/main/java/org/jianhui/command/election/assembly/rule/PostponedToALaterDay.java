package org.jianhui.command.election.assembly.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A postponed meeting is held later, not before or in the past. */
public record PostponedToALaterDay(LocalDate to, LocalDate before, LocalDate today) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "MEETING_DATE_NOT_LATER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !to.isAfter(before) || !to.isAfter(today);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("meetingOn", to), Fact.of("before", before), Fact.of("today", today));
    }

    @Override
    public String field() {
        return "meetingOn";
    }
}
