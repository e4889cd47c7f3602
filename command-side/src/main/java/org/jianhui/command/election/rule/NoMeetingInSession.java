package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** While a meeting is voting, neither its lists nor its day are changed: it is closed or given up first. */
public record NoMeetingInSession(String step, boolean inSession) implements Rule {

    @Override
    public String id() {
        return "E-11";
    }

    @Override
    public String code() {
        return "MEETING_IN_SESSION";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return inSession;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("step", step));
    }
}
