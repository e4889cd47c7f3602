package org.jianhui.kernel.act.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** No step before what is asked may be missing (strict order). */
public record NothingSkipped(String step, List<String> missing) implements Rule {

    @Override
    public String id() {
        return "E-11";
    }

    @Override
    public String code() {
        return "STEP_SKIPPED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !missing.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("step", step), Fact.of("missing", String.join(", ", missing)));
    }
}
