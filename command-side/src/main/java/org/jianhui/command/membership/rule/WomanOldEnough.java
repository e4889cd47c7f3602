package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A woman has reached the lower limit of age. */
public record WomanOldEnough(AgeFacts age) implements Rule {

    @Override
    public String id() {
        return "M-03";
    }

    @Override
    public String code() {
        return "AGE_BELOW_MIN";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return age.enforced() && age.below();
    }

    @Override
    public List<Fact> facts() {
        return age.facts();
    }

    @Override
    public String field() {
        return "declaration.birthDate";
    }
}
