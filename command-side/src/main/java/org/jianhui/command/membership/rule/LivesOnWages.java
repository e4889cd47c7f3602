package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Wages are the main source of living. */
public record LivesOnWages(boolean declared) implements Rule {

    @Override
    public String id() {
        return "M-05";
    }

    @Override
    public String code() {
        return "WAGE_NOT_MAIN_INCOME";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return !declared;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("wagesMainIncome", declared));
    }

    @Override
    public String field() {
        return "declaration.wagesMainIncome";
    }
}
