package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.term.Filling;

/** A substitute takes the place of a plain member; who leads a body was never voted on as that, and is elected. */
public record SubstitutionForAMember(Filling way, Office office) implements Rule {

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "SUBSTITUTION_NOT_OPEN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return way == Filling.SUBSTITUTION && office != Office.memberOf(office.body());
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("way", way), Fact.of("office", office));
    }

    @Override
    public String field() {
        return "way";
    }
}
