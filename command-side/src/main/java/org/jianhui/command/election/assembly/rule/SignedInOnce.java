package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A person signs in once. */
public record SignedInOnce(List<PersonId> again) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "ALREADY_SIGNED_IN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !again.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("again", again));
    }

    @Override
    public String field() {
        return "persons";
    }
}
