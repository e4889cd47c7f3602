package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Each village names exactly one dedicated cadre at a time. */
public record OneDedicatedCadre(int heldThen) implements Rule {

    @Override
    public String id() {
        return "G-07";
    }

    @Override
    public String code() {
        return "CADRE_ALREADY_ASSIGNED";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return heldThen > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("heldThen", heldThen));
    }

    @Override
    public String field() {
        return "person";
    }
}
