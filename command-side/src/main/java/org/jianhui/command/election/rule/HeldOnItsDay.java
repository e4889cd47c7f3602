package org.jianhui.command.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A meeting is held on the day for which it was cleared, or on a later one. */
public record HeldOnItsDay(LocalDate heldOn, LocalDate clearedFor) implements Rule {

    @Override
    public String id() {
        return "E-02";
    }

    @Override
    public String code() {
        return "MEETING_BEFORE_ITS_DAY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(2)");
    }

    @Override
    public boolean isViolated() {
        return heldOn.isBefore(clearedFor);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("heldOn", heldOn), Fact.of("clearedFor", clearedFor));
    }

    @Override
    public String field() {
        return "heldOn";
    }
}
