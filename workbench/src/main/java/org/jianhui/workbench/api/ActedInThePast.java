package org.jianhui.workbench.api;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nothing is entered that has not happened yet. */
record ActedInThePast(Instant actedOn, Instant now) implements Rule {

    @Override
    public String id() {
        return "ACT-1";
    }

    @Override
    public String code() {
        return "ACTED_IN_FUTURE";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·办理时间");
    }

    @Override
    public boolean isViolated() {
        return actedOn.isAfter(now);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("actedOn", actedOn), Fact.of("now", now));
    }

    @Override
    public String field() {
        return "act.actedOn";
    }
}
