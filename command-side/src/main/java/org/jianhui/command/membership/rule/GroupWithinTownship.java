package org.jianhui.command.membership.rule;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Rule;

/** A village whose members a group takes lies in the township. */
public record GroupWithinTownship(boolean inTownship) implements Rule {

    @Override
    public String id() {
        return "M-13";
    }

    @Override
    public String code() {
        return "VILLAGE_OUTSIDE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return !inTownship;
    }

    @Override
    public String field() {
        return "village";
    }
}
