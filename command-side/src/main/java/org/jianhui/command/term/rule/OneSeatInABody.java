package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nobody sits in a body twice, and nobody who heads the union audits its money. */
public record OneSeatInABody(Office office, boolean seated) implements Rule {

    @Override
    public String id() {
        return "TERM-9";
    }

    @Override
    public String code() {
        return "ALREADY_SEATED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(6)");
    }

    @Override
    public boolean isViolated() {
        return seated;
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
