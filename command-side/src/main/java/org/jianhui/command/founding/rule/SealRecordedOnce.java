package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.founding.SealKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A seal of each kind is recorded once. */
public record SealRecordedOnce(SealKind kind, boolean recorded) implements Rule {

    @Override
    public String id() {
        return "F-10";
    }

    @Override
    public String code() {
        return "SEAL_ALREADY_RECORDED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return recorded;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("seal", kind));
    }

    @Override
    public String field() {
        return "kind";
    }
}
