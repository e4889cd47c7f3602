package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The vote on each of the three bodies is over. Beside {@code ThreeBodiesElected}, which counts who holds an office afterwards. */
public record EveryBodyHasItsResult(List<Body> missing) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "ELECTION_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !missing.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", missing));
    }
}
