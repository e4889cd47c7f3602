package org.jianhui.kernel.document.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A paper has its number, at most 60 characters, and no other paper of its issuer has it. */
public record PaperNumbered(String number, boolean taken) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "PAPER_NUMBER";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return number.isBlank() || number.length() > 60 || taken;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("number", number), Fact.of("taken", taken));
    }

    @Override
    public String field() {
        return "number";
    }
}
