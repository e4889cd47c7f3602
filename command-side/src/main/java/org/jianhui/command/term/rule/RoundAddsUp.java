package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * In a round somebody stands, nobody twice, and the votes for all of them are no more than the people there: one office is filled.
 *
 * @param twice how many stand more than once
 */
public record RoundAddsUp(int candidates, int twice, int due, int present, List<Integer> votes) implements Rule {

    public RoundAddsUp {
        votes = List.copyOf(votes);
    }

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "ROUND_DOES_NOT_ADD_UP";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return candidates < 1
                || twice > 0
                || due < 1
                || present < 0
                || present > due
                || votes.stream().anyMatch(each -> each < 0)
                || given() > present;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("candidates", candidates),
                Fact.of("sameOfficeTwice", twice),
                Fact.of("due", due),
                Fact.of("present", present),
                Fact.of("votesGiven", given()));
    }

    @Override
    public String field() {
        return "rows";
    }

    private long given() {
        return votes.stream().mapToLong(Integer::longValue).sum();
    }
}
