package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A group elects as many delegates as were allotted to it, and each of them once. */
public record DelegatesAsAllotted(int delegates, int distinct, int allotted) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "DELEGATES_NOT_AS_ALLOTTED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return delegates != allotted || distinct != delegates;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("delegates", delegates), Fact.of("distinct", distinct), Fact.of("allotted", allotted));
    }

    @Override
    public String field() {
        return "delegates";
    }
}
