package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only who holds the office can leave it or be recalled from it. */
public record OfficeHeld(Office office, boolean held) implements Rule {

    @Override
    public String id() {
        return "TERM-4";
    }

    @Override
    public String code() {
        return "NOT_IN_OFFICE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(6)");
    }

    @Override
    public boolean isViolated() {
        return !held;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", office));
    }

    @Override
    public String field() {
        return "person";
    }
}
