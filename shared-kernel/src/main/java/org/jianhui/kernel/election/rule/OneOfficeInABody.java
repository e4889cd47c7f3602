package org.jianhui.kernel.election.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nobody is elected twice into one body. */
public record OneOfficeInABody(List<PersonId> twice) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "ELECTED_TWICE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !twice.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("twice", twice.stream().map(PersonId::value).collect(Collectors.joining(", "))));
    }

    @Override
    public String field() {
        return "offices";
    }
}
