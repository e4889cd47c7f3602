package org.jianhui.command.proof.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** A countersignature is the registered key's, under this very checkpoint. */
public record CosignatureFits(boolean fits) implements Rule {

    @Override
    public String id() {
        return "PRF-3";
    }

    @Override
    public String code() {
        return "COSIGNATURE_INVALID";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·存证");
    }

    @Override
    public boolean isViolated() {
        return !fits;
    }

    @Override
    public String field() {
        return "signature";
    }
}
