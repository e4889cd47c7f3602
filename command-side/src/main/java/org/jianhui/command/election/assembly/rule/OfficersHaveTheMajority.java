package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Rule;

/** Who leads a body has the votes of more than the required share. */
public record OfficersHaveTheMajority(List<PersonId> without, int base, Fraction majority, int needed) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "OFFICER_NOT_ELECTED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !without.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("without", without),
                Fact.of("base", base),
                Fact.of("majority", majority),
                Fact.of("needed", needed));
    }

    @Override
    public String field() {
        return "votes";
    }
}
