package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A union group has a name of 1 to 50 characters that no other group of the union has. */
public record GroupNameUsable(String name, boolean taken) implements Rule {

    @Override
    public String id() {
        return "M-13";
    }

    @Override
    public String code() {
        return "GROUP_NAME_UNUSABLE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return name.isBlank() || name.length() > 50 || taken;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("taken", taken));
    }

    @Override
    public String field() {
        return "name";
    }
}
