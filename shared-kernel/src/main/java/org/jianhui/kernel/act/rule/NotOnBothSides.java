package org.jianhui.kernel.act.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** Who acts or acted for the preparatory group of a union never acts for the superior in its cases, and the other way round. */
public record NotOnBothSides(boolean free) implements Rule {

    @Override
    public String id() {
        return "I-37";
    }

    @Override
    public String code() {
        return "CONFLICT_OF_DUTIES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !free;
    }
}
