package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A delegate is a voting member of the group that sends the delegate. */
public record DelegatesOfTheirGroup(List<PersonId> strangers) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "DELEGATE_NOT_OF_GROUP";
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
        return "delegates";
    }
}
