package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A person has no more marks than there are valid papers. */
public record MarksWithinPapers(List<PersonId> over, int valid) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "MARKS_EXCEED_PAPERS";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !over.isEmpty();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("over", over), Fact.of("valid", valid));
    }

    @Override
    public String field() {
        return "lines";
    }
}
