package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Each candidate has one line in the count, and nobody else. */
public record EveryCandidateCounted(List<PersonId> missing, List<PersonId> extra) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "COUNT_LINES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !missing.isEmpty() || !extra.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", missing), Fact.of("extra", extra));
    }

    @Override
    public String field() {
        return "lines";
    }
}
