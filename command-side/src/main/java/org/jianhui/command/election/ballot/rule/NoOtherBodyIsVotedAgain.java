package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Decided rounds of several bodies are found void one after the other: while a body is voted on again no other one falls. */
public record NoOtherBodyIsVotedAgain(List<Body> again) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "ANOTHER_BODY_VOTED_AGAIN";
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
        return List.of(Fact.of("bodies", again));
    }
}
