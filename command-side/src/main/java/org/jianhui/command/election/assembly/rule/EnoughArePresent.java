package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Rule;

/** At least the quorum of those due is present. */
public record EnoughArePresent(int due, int present, Fraction quorum) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "QUORUM_NOT_MET";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !quorum.isReachedBy(present, due);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("entitled", due),
                Fact.of("present", present),
                Fact.of("quorum", quorum),
                Fact.of("leastPresent", quorum.leastReaching(due)),
                Fact.of(
                        "arithmetic",
                        quorum.denominator() + " × " + present + " ≥ " + quorum.numerator() + " × " + due));
    }
}
