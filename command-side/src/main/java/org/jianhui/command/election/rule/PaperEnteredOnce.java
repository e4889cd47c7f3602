package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A paper that can exist only once is entered once. */
public record PaperEnteredOnce(PaperKind kind, boolean entered) implements Rule {

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
        return entered;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("paper", kind));
    }

    @Override
    public String field() {
        return "kind";
    }
}
