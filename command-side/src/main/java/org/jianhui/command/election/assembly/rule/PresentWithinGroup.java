package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** As many of a group can have voted as it has members. */
public record PresentWithinGroup(int present, int members, int delegates) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "PRESENT_IMPLAUSIBLE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return present < delegates || present > members;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("present", present), Fact.of("members", members));
    }

    @Override
    public String field() {
        return "present";
    }
}
