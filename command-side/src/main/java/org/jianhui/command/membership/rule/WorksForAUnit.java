package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.membership.WorkRelation;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The applicant has an employment or labour-service relation with a named unit. */
public record WorksForAUnit(WorkRelation relation, boolean employerNamed) implements Rule {

    @Override
    public String id() {
        return "M-04";
    }

    @Override
    public String code() {
        return "NO_WORK_RELATION";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return relation == WorkRelation.NONE || !employerNamed;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("relation", relation), Fact.of("employerNamed", employerNamed));
    }

    @Override
    public String field() {
        return "declaration.employer";
    }
}
