package org.jianhui.command.membership.dues.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Dues are taken from the first year that has a tariff on, and so far ahead as the rule book says. */
public record YearOpen(int year, int first, int last) implements Rule {

    @Override
    public String id() {
        return "$-01";
    }

    @Override
    public String code() {
        return "YEAR_NOT_OPEN";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)二");
    }

    @Override
    public boolean isViolated() {
        return year < first || year > last;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("duesYear", year), Fact.of("firstYear", first), Fact.of("lastYear", last));
    }

    @Override
    public String field() {
        return "year";
    }
}
