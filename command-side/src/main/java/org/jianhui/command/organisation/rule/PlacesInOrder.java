package org.jianhui.command.organisation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A new place in the tree begins after the one before it: the past tree stays as it was. */
public record PlacesInOrder(LocalDate from, LocalDate before) implements Rule {

    @Override
    public String id() {
        return "ORG-16";
    }

    @Override
    public String code() {
        return "PLACEMENT_BACKDATED";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return !from.isAfter(before);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("from", from), Fact.of("placedSince", before));
    }

    @Override
    public String field() {
        return "from";
    }
}
