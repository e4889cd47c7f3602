package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** As many stand as the surplus asks for; who is blocked by an objection counts for it. */
public record MoreCandidatesThanSeats(Body body, int candidates, int blocked, int seats, int surplus) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "SURPLUS_TOO_SMALL";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return candidates < 1 || candidates + blocked < seats + surplus;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("candidates", candidates),
                Fact.of("blocked", blocked),
                Fact.of("seats", seats),
                Fact.of("surplus", surplus),
                Fact.of("leastCandidates", seats + surplus),
                Fact.of("body", body));
    }

    @Override
    public String field() {
        return "candidates";
    }
}
