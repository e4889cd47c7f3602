package org.jianhui.command.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A notice is interrupted from its posting to its last day. */
public record InterruptedWhileItHung(LocalDate interruptedOn, LocalDate postedOn, LocalDate lastDay) implements Rule {

    @Override
    public String id() {
        return "E-06";
    }

    @Override
    public String code() {
        return "NOTICE_NOT_RUNNING";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return interruptedOn.isBefore(postedOn) || interruptedOn.isAfter(lastDay);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("interruptedOn", interruptedOn), Fact.of("postedOn", postedOn), Fact.of("lastDay", lastDay));
    }

    @Override
    public String field() {
        return "interruptedOn";
    }
}
