package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Rule;

/** Elected is who has more than half of all who should attend. */
public record ElectedByMajority(int due, int votesFor, Fraction majority) implements Rule {

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "NOT_ELECTED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !majority.isExceededBy(votesFor, due);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("due", due),
                Fact.of("votesFor", votesFor),
                Fact.of("votesNeeded", majority.leastExceeding(due)));
    }

    @Override
    public String field() {
        return "votesFor";
    }
}
