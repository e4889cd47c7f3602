package org.jianhui.kernel.election.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Each of the three bodies has somebody elected. */
public record ThreeBodiesElected(Set<Body> missing) implements Rule {

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
        return List.of(
                Fact.of("missing", missing.stream().sorted().map(Body::name).collect(Collectors.joining(", "))));
    }

    @Override
    public String field() {
        return "offices";
    }
}
