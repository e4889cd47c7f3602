package org.jianhui.kernel.act.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A correction, an end, a change that takes something away, or reading what is hidden: each is recorded with its reason. */
public record ReasonStated(@Nullable String reason) implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "REASON_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("全文");
    }

    @Override
    public boolean isViolated() {
        return reason == null || reason.isBlank() || reason.length() > 500;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("stated", reason != null && !reason.isBlank()), Fact.of("maximum", 500));
    }

    @Override
    public String field() {
        return "reason";
    }
}
