package org.jianhui.command.membership.ledger.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** What becomes of a file is decided once. */
public record ImportUndecided(boolean decided) implements Rule {

    @Override
    public String id() {
        return "R-01";
    }

    @Override
    public String code() {
        return "IMPORT_DECIDED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return decided;
    }
}
