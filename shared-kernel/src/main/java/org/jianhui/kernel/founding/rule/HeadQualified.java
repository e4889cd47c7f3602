package org.jianhui.kernel.founding.rule;

import java.util.List;
import org.jianhui.kernel.election.HeadQualification;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The head of the group is the proposed chair or a party or government deputy. */
public record HeadQualified(HeadQualification qualification, Enforcement enforcement) implements Rule {

    @Override
    public String id() {
        return "F-04";
    }

    @Override
    public String code() {
        return "HEAD_NOT_QUALIFIED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return enforcement == Enforcement.REJECT && unqualified();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("qualification", qualification), Fact.of("enforcement", enforcement));
    }

    @Override
    public String field() {
        return "head";
    }

    /** Whether to warn, if the rule book only warns. */
    public boolean warns() {
        return enforcement == Enforcement.WARN && unqualified();
    }

    private boolean unqualified() {
        return qualification == HeadQualification.OTHER;
    }
}
