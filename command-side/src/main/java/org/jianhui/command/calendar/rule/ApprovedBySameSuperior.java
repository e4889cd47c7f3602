package org.jianhui.command.calendar.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The second person belongs to the superior union for which the edition was proposed (CAL-1). */
public record ApprovedBySameSuperior(UnionId proposedFor, UnionId decidesFor) implements Rule {

    @Override
    public String id() {
        return "CAL-1";
    }

    @Override
    public String code() {
        return "OTHER_SUPERIOR";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·日历版本");
    }

    @Override
    public boolean isViolated() {
        return !proposedFor.equals(decidesFor);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("proposedFor", proposedFor), Fact.of("decidesFor", decidesFor));
    }
}
