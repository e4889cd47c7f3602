package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The number of delegates fits the number of members. */
public record DelegatesFitMembers(
        int delegates, int members, @Nullable String range, boolean fits) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "DELEGATES_OUT_OF_RANGE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !fits;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("delegates", delegates), Fact.of("members", members), Fact.of("range", range));
    }

    @Override
    public String field() {
        return "delegates";
    }
}
