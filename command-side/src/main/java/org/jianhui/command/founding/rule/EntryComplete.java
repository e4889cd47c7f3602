package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** What the paper says is entered whole. */
public record EntryComplete(String what, String text, int atMost) implements Rule {

    @Override
    public String id() {
        return "F-10";
    }

    @Override
    public String code() {
        return "ENTRY_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return text.isBlank() || text.length() > atMost;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("what", what), Fact.of("maximum", atMost));
    }

    @Override
    public String field() {
        return what;
    }
}
