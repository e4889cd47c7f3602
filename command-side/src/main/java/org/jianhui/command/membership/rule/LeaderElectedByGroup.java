package org.jianhui.command.membership.rule;

import java.util.List;
import org.jianhui.kernel.membership.LeaderElection;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A group leader has been elected: a record says who was there and how many voted for the elected. */
public record LeaderElectedByGroup(@Nullable LeaderElection election, int members) implements Rule {

    @Override
    public String id() {
        return "M-13";
    }

    @Override
    public String code() {
        return "LEADER_NOT_ELECTED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return election == null || !adds(election);
    }

    @Override
    public List<Fact> facts() {
        return election == null
                ? List.of(Fact.of("electionRecord", false))
                : List.of(
                        Fact.of("electedOn", election.electedOn()),
                        Fact.of("members", members),
                        Fact.of("present", election.present()),
                        Fact.of("votes", election.votes()));
    }

    @Override
    public String field() {
        return "election";
    }

    private boolean adds(LeaderElection record) {
        return record.votes() >= 1 && record.votes() <= record.present() && record.present() <= members;
    }
}
