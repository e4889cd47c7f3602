package org.jianhui.kernel.act.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A step already done is not done again. */
public record StepIsDue(String step, String phase, boolean due) implements Rule {

    @Override
    public String id() {
        return "E-11";
    }

    @Override
    public String code() {
        return "STEP_NOT_DUE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !due;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("step", step), Fact.of("phase", phase));
    }
}
