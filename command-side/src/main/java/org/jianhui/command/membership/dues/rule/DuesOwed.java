package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Dues are owed by members, from the year of their admission on; not by who has left, nor for years in which membership was only kept. */
public record DuesOwed(int year, boolean member, int since, boolean excepted) implements Rule {

    @Override
    public String id() {
        return "$-12";
    }

    @Override
    public String code() {
        return "NOT_DUE";
    }

    @Override
    public Clause clause() {
        return new Clause("附3 义务6");
    }

    @Override
    public boolean isViolated() {
        return !member || year < since || excepted;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("duesYear", year),
                Fact.of("member", member),
                Fact.of("memberSince", since),
                Fact.of("excepted", excepted));
    }

    @Override
    public String field() {
        return "year";
    }
}
