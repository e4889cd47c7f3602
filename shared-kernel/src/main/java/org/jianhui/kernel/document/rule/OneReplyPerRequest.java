package org.jianhui.kernel.document.rule;

import java.util.List;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A request has exactly one reply. */
public record OneReplyPerRequest(@Nullable PaperId request, boolean replied) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "ALREADY_REPLIED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return replied;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("request", request));
    }

    @Override
    public String field() {
        return "answers";
    }
}
