package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An objection is recorded once. */
public record ObjectionIsNew(ObjectionId objection, boolean known) implements Rule {

    @Override
    public String id() {
        return "E-07";
    }

    @Override
    public String code() {
        return "OBJECTION_ALREADY_RECORDED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return known;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("objection", objection));
    }
}
