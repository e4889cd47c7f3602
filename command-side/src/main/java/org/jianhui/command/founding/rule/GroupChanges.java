package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A change of the group changes something, and lets go only who is in it. */
public record GroupChanges(boolean head, int joined, int left, List<PersonId> strangers) implements Rule {

    @Override
    public String id() {
        return "F-05";
    }

    @Override
    public String code() {
        return "GROUP_CHANGE_EMPTY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return !head && joined == 0 && left == 0 || !strangers.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("joined", joined), Fact.of("left", left), Fact.of("strangers", strangers.size()));
    }

    @Override
    public String field() {
        return "members";
    }
}
