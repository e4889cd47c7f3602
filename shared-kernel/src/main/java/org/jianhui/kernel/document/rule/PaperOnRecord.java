package org.jianhui.kernel.document.rule;

import java.util.List;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only a paper on record is corrected, as the kind it is. */
public record PaperOnRecord(PaperId paper, boolean found) implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "PAPER_NOT_FOUND";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !found;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("paper", paper));
    }

    @Override
    public String field() {
        return "paper";
    }
}
