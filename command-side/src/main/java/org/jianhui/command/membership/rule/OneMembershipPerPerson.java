package org.jianhui.command.membership.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** One person, one village list, one membership. Where the other is, only the federation learns. */
public record OneMembershipPerPerson(boolean elsewhere) implements Rule {

    @Override
    public String id() {
        return "M-08";
    }

    @Override
    public String code() {
        return "DUPLICATE_PERSON";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return elsewhere;
    }

    @Override
    public String field() {
        return "idNumber";
    }
}
