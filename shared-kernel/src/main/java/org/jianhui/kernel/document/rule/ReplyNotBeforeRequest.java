package org.jianhui.kernel.document.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A reply is not dated before its request. */
public record ReplyNotBeforeRequest(LocalDate replied, LocalDate requested) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "REPLY_BEFORE_REQUEST";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return replied.isBefore(requested);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("replied", replied), Fact.of("requested", requested));
    }

    @Override
    public String field() {
        return "dated";
    }
}
