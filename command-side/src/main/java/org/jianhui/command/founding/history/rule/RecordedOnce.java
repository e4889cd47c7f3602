package org.jianhui.command.founding.history.rule;

import java.util.List;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Of each kind the one paper that held is recorded; a wrong one is corrected, not recorded again. */
public record RecordedOnce(HistoryKind kind, boolean recorded) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "PAPER_ALREADY_ENTERED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return recorded;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("paper", kind));
    }
}
