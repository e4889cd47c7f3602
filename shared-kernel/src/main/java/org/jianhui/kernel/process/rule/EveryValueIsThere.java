package org.jianhui.kernel.process.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * All that the newer drawing reckons with is known in the run, for example when its new timers fall due.
 *
 * @param drawing key of the procedure
 * @param lacking whether something is not
 */
public record EveryValueIsThere(String drawing, boolean lacking) implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "DRAWING_LACKS_VALUES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return lacking;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("drawing", drawing));
    }
}
