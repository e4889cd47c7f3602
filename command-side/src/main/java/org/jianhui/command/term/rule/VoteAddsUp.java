package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nobody votes who is not there, and nobody is there who should not attend. */
public record VoteAddsUp(int due, int present, int votesFor) implements Rule {

    @Override
    public String id() {
        return "TERM-8";
    }

    @Override
    public String code() {
        return "VOTE_DOES_NOT_ADD_UP";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法18");
    }

    @Override
    public boolean isViolated() {
        return due < 1 || present < 0 || votesFor < 0 || present > due || votesFor > present;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("due", due), Fact.of("present", present), Fact.of("votesFor", votesFor));
    }

    @Override
    public String field() {
        return "votesFor";
    }
}
