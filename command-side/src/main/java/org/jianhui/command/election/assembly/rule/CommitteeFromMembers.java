package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * A union of as many members as the law says has a committee, which is more than one person; with fewer it may have one organiser
 * (工会法11). Like {@link CommitteeSizeFits} only warned of: the superior sees the number of members and decides on the result.
 */
public record CommitteeFromMembers(int seats, int members, int committeeFrom) implements Rule {

    @Override
    public String id() {
        return "F-07";
    }

    @Override
    public String code() {
        return "COMMITTEE_REQUIRED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return seats == 1 && members >= committeeFrom;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("seats", seats), Fact.of("members", members), Fact.of("committeeRequiredFrom", committeeFrom));
    }

    @Override
    public String field() {
        return "seats";
    }
}
