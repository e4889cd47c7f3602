package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Rule;

/** A vote counts when two thirds of those who should attend are present. */
public record VoteQuorate(int due, int present, Fraction quorum) implements Rule {

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "VOTE_NOT_QUORATE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !quorum.isReachedBy(present, due);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("due", due), Fact.of("present", present), Fact.of("presentNeeded", quorum.leastReaching(due)));
    }

    @Override
    public String field() {
        return "present";
    }
}
