package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who is written in is a voting member, and no candidate. */
public record WrittenInAreMembers(List<PersonId> others) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "WRITE_IN_NOT_A_MEMBER";
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
        return "writeIns";
    }
}
