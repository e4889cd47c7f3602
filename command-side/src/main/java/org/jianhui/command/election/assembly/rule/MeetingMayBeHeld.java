package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The election case has cleared the meeting, and the clearance stands. */
public record MeetingMayBeHeld(boolean cleared) implements Rule {

    @Override
    public String id() {
        return "E-11";
    }

    @Override
    public String code() {
        return "MEETING_NOT_CLEARED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !cleared;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cleared", cleared));
    }
}
