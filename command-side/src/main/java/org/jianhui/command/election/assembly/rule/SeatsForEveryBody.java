package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The adopted rules have a name, and give each body its seats. */
public record SeatsForEveryBody(boolean named, List<Body> without) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "SEATS_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !named || !without.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("named", named), Fact.of("without", without));
    }

    @Override
    public String field() {
        return "seats";
    }
}
