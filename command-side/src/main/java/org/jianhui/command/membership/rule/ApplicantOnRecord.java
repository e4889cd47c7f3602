package org.jianhui.command.membership.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Who applies has been recorded as a person. */
public record ApplicantOnRecord(boolean recorded) implements Rule {

    @Override
    public String id() {
        return "M-08";
    }

    @Override
    public String code() {
        return "PERSON_UNKNOWN";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return !recorded;
    }

    @Override
    public String field() {
        return "person";
    }
}
