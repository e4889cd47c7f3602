package org.jianhui.command.proof.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A union registers a key that can be read, cosigns, and is new. */
public record CosignerKeyUsable(boolean readable, boolean known) implements Rule {

    @Override
    public String id() {
        return "PRF-1";
    }

    @Override
    public String code() {
        return "COSIGNER_KEY_INVALID";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·存证");
    }

    @Override
    public boolean isViolated() {
        return !readable || known;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("known", known));
    }

    @Override
    public String field() {
        return "key";
    }
}
