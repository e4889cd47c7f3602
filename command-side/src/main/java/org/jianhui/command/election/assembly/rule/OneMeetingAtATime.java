package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** An election has one meeting at a time. */
public record OneMeetingAtATime(ElectionId election, boolean running) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "ASSEMBLY_RUNNING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return running;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("election", election), Fact.of("running", running));
    }
}
