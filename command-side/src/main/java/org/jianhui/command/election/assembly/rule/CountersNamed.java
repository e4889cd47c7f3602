package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** One person at least watches the count and two others count. */
public record CountersNamed(int scrutineers, int tellers, int persons) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "TELLERS_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return scrutineers < 1 || tellers < 2 || persons != scrutineers + tellers;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("scrutineers", scrutineers), Fact.of("tellers", tellers), Fact.of("persons", persons));
    }

    @Override
    public String field() {
        return "tellers";
    }
}
