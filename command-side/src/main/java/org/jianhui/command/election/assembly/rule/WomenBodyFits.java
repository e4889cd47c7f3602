package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Few women members have one commissioner, not a committee; as many as the law says have a committee, which is more than one person. */
public record WomenBodyFits(int seats, int womenMembers, int members, int committeeFrom) implements Rule {

    @Override
    public String id() {
        return "E-03";
    }

    @Override
    public String code() {
        return "WOMEN_BODY_SIZE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(3)");
    }

    @Override
    public boolean isViolated() {
        return womenMembers < 0 || womenMembers > members || (womenMembers < committeeFrom ? seats != 1 : seats < 2);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("seats", seats),
                Fact.of("womenMembers", womenMembers),
                Fact.of("members", members),
                Fact.of("committeeFrom", committeeFrom));
    }

    @Override
    public String field() {
        return "womenMembers";
    }
}
