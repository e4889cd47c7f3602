package org.jianhui.command.term.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A chair or vice-chair resigns or is transferred only with the consent of the superior. */
public record ConsentOfTheSuperior(Office office, boolean due) implements Rule {

    @Override
    public String id() {
        return "TERM-5";
    }

    @Override
    public String code() {
        return "CONSENT_DUE";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法18");
    }

    @Override
    public boolean isViolated() {
        return due;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("office", office));
    }

    @Override
    public String field() {
        return "departure";
    }
}
