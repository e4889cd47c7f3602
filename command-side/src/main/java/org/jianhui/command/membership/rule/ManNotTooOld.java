package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A man has not passed the upper limit of age. */
public record ManNotTooOld(AgeFacts age) implements Rule {

    @Override
    public String id() {
        return "M-02";
    }

    @Override
    public String code() {
        return "AGE_ABOVE_MAX";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return age.enforced() && age.above();
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
