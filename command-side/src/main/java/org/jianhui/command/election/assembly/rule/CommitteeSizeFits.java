package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The size of the committee fits the number of members. */
public record CommitteeSizeFits(
        int seats, int members, @Nullable String range, boolean fits) implements Rule {

    @Override
    public String id() {
        return "E-03";
    }

    @Override
    public String code() {
        return "COMMITTEE_SIZE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(3)");
    }

    @Override
    public boolean isViolated() {
        return !fits;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seats", seats), Fact.of("members", members), Fact.of("range", range));
    }

    @Override
    public String field() {
        return "seats";
    }
}
