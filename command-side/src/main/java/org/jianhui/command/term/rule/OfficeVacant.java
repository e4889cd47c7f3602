package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An office is filled, or its work taken over, when it is vacant. */
public record OfficeVacant(Office office, boolean vacant) implements Rule {

    @Override
    public String id() {
        return "TERM-9";
    }

    @Override
    public String code() {
        return "OFFICE_NOT_VACANT";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(6)");
    }

    @Override
    public boolean isViolated() {
        return !vacant;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", office));
    }

    @Override
    public String field() {
        return "office";
    }
}
