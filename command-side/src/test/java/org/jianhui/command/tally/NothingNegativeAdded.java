package org.jianhui.command.tally;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

record NothingNegativeAdded(int amount) implements Rule {

    @Override
    public String id() {
        return "T-01";
    }

    @Override
    public String code() {
        return "NEGATIVE";
    }

    @Override
    public Clause clause() {
        return new Clause("test-1");
    }

    @Override
    public boolean isViolated() {
        return amount < 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("amount", amount));
    }
}
