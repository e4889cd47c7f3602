package org.jianhui.command.organisation.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** At the top of the tree there always remains an administrator without a known end, whose account is in force. */
public record AdministratorRemains(boolean concerned, int others) implements Rule {

    @Override
    public String id() {
        return "ORG-17";
    }

    @Override
    public String code() {
        return "LAST_ADMINISTRATOR";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·账号");
    }

    @Override
    public boolean isViolated() {
        return concerned && others == 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("otherAdministrators", others));
    }
}
