package org.jianhui.command.membership.ledger.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** The same file is imported into a village's ledger once; one of which nothing was imported may come again. */
public record FileNotYetImported(boolean imported) implements Rule {

    @Override
    public String id() {
        return "R-01";
    }

    @Override
    public String code() {
        return "FILE_ALREADY_IMPORTED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return imported;
    }
}
