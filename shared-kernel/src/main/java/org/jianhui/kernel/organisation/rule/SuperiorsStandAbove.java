package org.jianhui.kernel.organisation.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The superiors a case names stand above its union in the tree of the day. */
public record SuperiorsStandAbove(UnionId upperUnion, UnionId countyUnion, List<UnionId> above) implements Rule {

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
        return !above.contains(upperUnion) || above.indexOf(countyUnion) < above.indexOf(upperUnion);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("upperUnion", upperUnion), Fact.of("countyUnion", countyUnion), Fact.of("above", above));
    }

    @Override
    public String field() {
        return "upperUnion";
    }
}
