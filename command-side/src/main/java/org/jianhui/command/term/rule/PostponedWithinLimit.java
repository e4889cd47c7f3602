package org.jianhui.command.term.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A re-election is postponed by half a year at most, counted from the end that the result's approval set. */
public record PostponedWithinLimit(LocalDate until, LocalDate latest, Enforcement enforcement) implements Rule {

    @Override
    public String id() {
        return "TERM-3";
    }

    @Override
    public String code() {
        return "POSTPONED_TOO_LONG";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法16");
    }

    @Override
    public boolean isViolated() {
        return enforcement == Enforcement.REJECT && until.isAfter(latest);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("postponedUntil", until),
                Fact.of("postponedAtMost", latest),
                Fact.of("enforcement", enforcement));
    }

    @Override
    public String field() {
        return "until";
    }

    /** Whether to warn, if the rule book only warns. */
    public boolean warns() {
        return enforcement == Enforcement.WARN && until.isAfter(latest);
    }
}
