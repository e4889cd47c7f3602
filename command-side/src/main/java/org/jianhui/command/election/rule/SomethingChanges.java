package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A change adds or takes off somebody; additions go up with a request. */
public record SomethingChanges(int additions, int withdrawals, boolean requested) implements Rule {

    @Override
    public String id() {
        return "E-06";
    }

    @Override
    public String code() {
        return "LIST_CHANGE_EMPTY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return additions + withdrawals == 0 || (additions > 0) != requested;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("additions", additions), Fact.of("withdrawals", withdrawals), Fact.of("requested", requested));
    }
}
