package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Every body is led by one person, and nobody holds two offices in one body. */
public record OfficesFilledOnce(List<Office> missing, List<Office> doubled, List<PersonId> twice) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "OFFICES_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !missing.isEmpty() || !doubled.isEmpty() || !twice.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("missing", missing), Fact.of("doubled", doubled), Fact.of("twice", twice));
    }

    @Override
    public String field() {
        return "votes";
    }
}
