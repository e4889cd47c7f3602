package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.Departure;

/** The lower office is left with the approval of the higher one in the same body; nobody asks for it or enters it. */
public record LeftByElection(Departure departure) implements Rule {

    @Override
    public String id() {
        return "TERM-9";
    }

    @Override
    public String code() {
        return "LEFT_BY_ELECTION";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(6)");
    }

    @Override
    public boolean isViolated() {
        return departure == Departure.ELECTED_HIGHER;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("departure", departure));
    }

    @Override
    public String field() {
        return "departure";
    }
}
