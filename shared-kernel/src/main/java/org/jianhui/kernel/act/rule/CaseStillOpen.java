package org.jianhui.kernel.act.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An ended case takes nothing more. */
public record CaseStillOpen(boolean ended, String cause) implements Rule {

    @Override
    public String id() {
        return "E-11";
    }

    @Override
    public String code() {
        return "CASE_ENDED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return ended;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("cause", cause));
    }
}
