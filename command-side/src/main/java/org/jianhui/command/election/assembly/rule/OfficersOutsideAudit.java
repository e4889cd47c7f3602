package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who chairs the union does not audit its money. */
public record OfficersOutsideAudit(List<PersonId> both) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "OFFICER_IN_FUND_AUDIT";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !both.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("both", both));
    }

    @Override
    public String field() {
        return "votes";
    }
}
