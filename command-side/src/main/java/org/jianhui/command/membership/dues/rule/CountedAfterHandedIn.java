package org.jianhui.command.membership.dues.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nothing is counted or taken back before the day on which it was handed in. */
public record CountedAfterHandedIn(LocalDate on, LocalDate handedInOn) implements Rule {

    @Override
    public String id() {
        return "$-10";
    }

    @Override
    public String code() {
        return "BEFORE_HAND_IN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return on.isBefore(handedInOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("handedInOn", handedInOn));
    }
}
