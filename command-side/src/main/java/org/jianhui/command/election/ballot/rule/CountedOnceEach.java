package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Two different persons count the box, each of them once. */
public record CountedOnceEach(boolean again) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "TELLER_ALREADY_KEYED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return again;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("again", again));
    }
}
