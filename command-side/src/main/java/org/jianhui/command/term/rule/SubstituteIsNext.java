package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * Where the votes of the election are on record, the substitute had the majority there and no seat, and of those still to be had the
 * most votes.
 *
 * @param counted whether they are on record; an election on paper is not looked at
 * @param next who may follow: one person, or several with equal votes; empty if nobody
 */
public record SubstituteIsNext(boolean counted, PersonId person, List<PersonId> next) implements Rule {

    public SubstituteIsNext {
        next = List.copyOf(next);
    }

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "NOT_NEXT_IN_VOTES";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return counted && !next.contains(person);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("votesOnRecord", counted), Fact.of("mayFollow", next.size()));
    }

    @Override
    public String field() {
        return "name";
    }
}
