package org.jianhui.kernel.process.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * Wherever a run stands, the newer drawing has the same step: nothing under way is lost by the move.
 *
 * @param unplaced elements where something waits and that have no counterpart
 */
public record EveryStepHasAPlace(List<String> unplaced) implements Rule {

    public EveryStepHasAPlace {
        unplaced = List.copyOf(unplaced);
    }

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "DRAWING_WITHOUT_PLACE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !unplaced.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("unplaced", String.join(",", unplaced)));
    }
}
