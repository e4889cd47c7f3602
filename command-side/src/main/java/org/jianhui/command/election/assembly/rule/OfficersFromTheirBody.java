package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who leads a body was elected into it. */
public record OfficersFromTheirBody(List<PersonId> strangers) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "OFFICER_NOT_OF_BODY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !strangers.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("strangers", strangers));
    }

    @Override
    public String field() {
        return "votes";
    }
}
