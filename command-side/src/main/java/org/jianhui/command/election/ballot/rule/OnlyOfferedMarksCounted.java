package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.election.ballot.BallotMark;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only what the paper offers was marked. */
public record OnlyOfferedMarksCounted(List<BallotMark> others) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "MARK_NOT_OFFERED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !others.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("others", others));
    }

    @Override
    public String field() {
        return "lines";
    }
}
