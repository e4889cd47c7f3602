package org.jianhui.command.membership.ledger.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** One person, one row, one village. Where the other row is, only the federation learns. */
public record OneRowPerPerson(boolean elsewhere) implements Rule {

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
    public List<Fact> facts() {
        return List.of();
    }

    @Override
    public String field() {
        return "idNumber";
    }
}
