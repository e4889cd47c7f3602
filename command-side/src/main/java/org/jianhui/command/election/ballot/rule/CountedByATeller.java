package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The two tellers of the meeting count. */
public record CountedByATeller(boolean teller) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "NOT_A_TELLER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !teller;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("teller", teller));
    }
}
