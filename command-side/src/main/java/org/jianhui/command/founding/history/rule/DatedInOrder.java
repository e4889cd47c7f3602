package org.jianhui.command.founding.history.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A paper of an established union is not dated before the one it follows from. */
public record DatedInOrder(HistoryKind kind, LocalDate dated, HistoryKind follows, LocalDate earlier) implements Rule {

    @Override
    public String id() {
        return "E-11";
    }

    @Override
    public String code() {
        return "PAPER_OUT_OF_ORDER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return dated.isBefore(earlier);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("paper", kind),
                Fact.of("dated", dated),
                Fact.of("follows", follows),
                Fact.of("notBefore", earlier));
    }
}
