package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Papers are handed to those present. */
public record NoMorePapersThanPeople(int issued, int present) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "MORE_ISSUED_THAN_PRESENT";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return issued < 1 || issued > present;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("issued", issued), Fact.of("present", present));
    }

    @Override
    public String field() {
        return "issued";
    }
}
