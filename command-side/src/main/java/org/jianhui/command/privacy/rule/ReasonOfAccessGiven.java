package org.jianhui.command.privacy.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Erasing a person, and reading a value in full, state their reason. */
public record ReasonOfAccessGiven(String reason) implements Rule {

    @Override
    public String id() {
        return "ORG-10";
    }

    @Override
    public String code() {
        return "REASON_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return reason.isBlank() || reason.length() > 500;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("length", reason.length()));
    }

    @Override
    public String field() {
        return "reason";
    }
}
