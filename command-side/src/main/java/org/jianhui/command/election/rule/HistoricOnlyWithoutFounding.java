package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A case that its union's founding opened takes the founding's papers, none entered as historic. */
public record HistoricOnlyWithoutFounding(boolean founded) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "PAPERS_COME_FROM_FOUNDING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return founded;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("founded", founded));
    }
}
