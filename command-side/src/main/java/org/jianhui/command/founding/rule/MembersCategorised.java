package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Every member is to be a vice-chair, the women's director or someone for union work. */
public record MembersCategorised(int uncategorised, Enforcement enforcement) implements Rule {

    @Override
    public String id() {
        return "F-05";
    }

    @Override
    public String code() {
        return "MEMBER_NOT_CATEGORISED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return enforcement == Enforcement.REJECT && uncategorised > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("uncategorised", uncategorised), Fact.of("enforcement", enforcement));
    }

    @Override
    public String field() {
        return "members";
    }

    /** Whether to warn, if the rule book only warns. */
    public boolean warns() {
        return enforcement == Enforcement.WARN && uncategorised > 0;
    }
}
