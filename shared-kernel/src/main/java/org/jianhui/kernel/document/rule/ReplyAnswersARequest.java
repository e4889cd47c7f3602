package org.jianhui.kernel.document.rule;

import java.util.List;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A reply answers a request on record. */
public record ReplyAnswersARequest(PaperKind kind, @Nullable PaperId answers, boolean found) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "REPLY_WITHOUT_REQUEST";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return !found;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("paper", kind), Fact.of("answers", answers));
    }

    @Override
    public String field() {
        return "answers";
    }
}
