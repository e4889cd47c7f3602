package org.jianhui.command.proof.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Only who has registered a key countersigns. */
public record CosignerKnown(boolean registered) implements Rule {

    @Override
    public String id() {
        return "PRF-2";
    }

    @Override
    public String code() {
        return "COSIGNER_UNKNOWN";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·存证");
    }

    @Override
    public boolean isViolated() {
        return !registered;
    }

    @Override
    public String field() {
        return "union";
    }
}
