package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A body is voted on once at a time, and no more when it is elected. */
public record VoteIsDue(Body body, boolean open, boolean done) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "BALLOT_NOT_DUE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return open || done;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("body", body), Fact.of("open", open), Fact.of("done", done));
    }

    @Override
    public String field() {
        return "body";
    }
}
