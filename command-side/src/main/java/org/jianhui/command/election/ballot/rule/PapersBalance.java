package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The papers in the box are the valid and the spoilt ones. */
public record PapersBalance(int collected, int valid, int spoilt) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "COUNT_NOT_BALANCED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return collected < 0 || valid < 0 || spoilt < 0 || collected != valid + spoilt;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("collected", collected), Fact.of("valid", valid), Fact.of("spoilt", spoilt));
    }

    @Override
    public String field() {
        return "collected";
    }
}
