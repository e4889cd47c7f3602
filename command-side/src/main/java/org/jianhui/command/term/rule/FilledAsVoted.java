package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Where rounds of a by-election are on record, the office goes to whom the last of them elected, with its day and numbers.
 *
 * @param rounds how many were held
 * @param elected by the last one; null if it elected nobody
 * @param sameVote whether the vote that is asked with is that of the last one
 */
public record FilledAsVoted(int rounds, @Nullable PersonId elected, PersonId person, boolean sameVote) implements Rule {

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "FILLED_OTHERWISE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return rounds > 0 && (!person.equals(elected) || !sameVote);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("rounds", rounds), Fact.of("electedPerson", elected));
    }

    @Override
    public String field() {
        return "name";
    }
}
