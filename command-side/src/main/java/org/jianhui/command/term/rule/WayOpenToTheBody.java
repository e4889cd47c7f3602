package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.Filling;

/**
 * Only the women-workers' body may also be formed by consultation, on nomination by the union committee; the other two are elected
 * (工会女职工委员会工作条例).
 */
public record WayOpenToTheBody(Filling way, Body body) implements Rule {

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "CONSULTATION_NOT_OPEN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return way == Filling.CONSULTATION && body != Body.WOMEN_COMMITTEE;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("way", way), Fact.of("body", body));
    }
}
