package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only an open objection is ruled on. */
public record ObjectionStillOpen(ObjectionId objection, boolean open) implements Rule {

    @Override
    public String id() {
        return "E-07";
    }

    @Override
    public String code() {
        return "OBJECTION_NOT_OPEN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return !open;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("objection", objection));
    }

    @Override
    public String field() {
        return "objection";
    }
}
