package org.jianhui.command.privacy.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** One person, one ID number, one record. Who and where the other record is, only the federation learns. */
public record PersonRecordedOnce(boolean known) implements Rule {

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
        return known;
    }

    @Override
    public String field() {
        return "idNumber";
    }
}
