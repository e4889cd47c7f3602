package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Votes are taken while the meeting is open. */
public record MeetingIsOpen(boolean open) implements Rule {

    @Override
    public String id() {
        return "E-11";
    }

    @Override
    public String code() {
        return "MEETING_NOT_OPEN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !open;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("open", open));
    }
}
