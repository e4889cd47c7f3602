package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only a delegate's credentials can be refused, with a reason, and some delegate is left. */
public record RefusedAreDelegates(List<PersonId> strangers, boolean reasoned, int accepted) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "CREDENTIALS_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !strangers.isEmpty() || !reasoned || accepted == 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("strangers", strangers), Fact.of("reasoned", reasoned), Fact.of("accepted", accepted));
    }

    @Override
    public String field() {
        return "refused";
    }
}
