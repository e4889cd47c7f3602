package org.jianhui.kernel.document.rule;

import java.util.List;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Every reply comes from the one upper union of the case. */
public record RepliedByOneUpperUnion(@Nullable UnionId replied, UnionId upperUnion) implements Rule {

    @Override
    public String id() {
        return "F-08";
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
        return !upperUnion.equals(replied);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("replied", replied), Fact.of("upperUnion", upperUnion));
    }

    @Override
    public String field() {
        return "union";
    }
}
