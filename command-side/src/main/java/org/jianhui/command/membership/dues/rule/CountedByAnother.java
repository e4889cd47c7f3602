package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who hands money in does not count it: two people see every yuan that comes into the books. */
public record CountedByAnother(boolean same) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "SEPARATION_OF_DUTIES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return same;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("sameHolder", same));
    }
}
