package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The women's director to be is in the group, and a woman; it only warns. */
public record WomenDirectorIsAWoman(boolean found) implements Rule {

    @Override
    public String id() {
        return "F-05";
    }

    @Override
    public String code() {
        return "WOMEN_DIRECTOR_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return false;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("womenDirector", found));
    }

    public boolean warns() {
        return !found;
    }
}
