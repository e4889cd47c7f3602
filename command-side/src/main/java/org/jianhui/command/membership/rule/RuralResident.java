package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The applicant is a rural resident. */
public record RuralResident(boolean declared) implements Rule {

    @Override
    public String id() {
        return "M-06";
    }

    @Override
    public String code() {
        return "NOT_RURAL_RESIDENT";
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
        return List.of(Fact.of("ruralResident", declared));
    }

    @Override
    public String field() {
        return "declaration.ruralResident";
    }
}
