package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A file is a round's count sheet once; a further sheet is a further file. */
public record SheetAttachedOnce(boolean again) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "COUNT_SHEET_ALREADY_ATTACHED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return again;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("again", again));
    }
}
