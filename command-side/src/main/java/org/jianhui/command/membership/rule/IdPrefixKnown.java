package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The ID number begins with a code of numbering that is known; another is only shown. */
public record IdPrefixKnown(boolean known) implements Rule {

    @Override
    public String id() {
        return "I-30";
    }

    @Override
    public String code() {
        return "ID_PREFIX_UNKNOWN";
    }

    @Override
    public Clause clause() {
        return new Clause("正文二");
    }

    @Override
    public boolean isViolated() {
        return !known;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("idPrefixKnown", known));
    }

    @Override
    public String field() {
        return "idNumber";
    }
}
