package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The upper union of a case is another than the union itself, and the county federation stands above. */
public record SuperiorIsAnother(UnionId union, UnionId upperUnion, UnionId countyUnion) implements Rule {

    @Override
    public String id() {
        return "I-37";
    }

    @Override
    public String code() {
        return "WRONG_UPPER_UNION";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return union.equals(upperUnion) || union.equals(countyUnion);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("union", union), Fact.of("upperUnion", upperUnion), Fact.of("countyUnion", countyUnion));
    }

    @Override
    public String field() {
        return "upperUnion";
    }
}
