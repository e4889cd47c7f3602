package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A paper carries what its kind demands, and no more. */
public record PaperComplete(PaperKind kind, List<String> wrong) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "PAPER_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !wrong.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("paper", kind), Fact.of("wrong", String.join(", ", wrong)));
    }
}
