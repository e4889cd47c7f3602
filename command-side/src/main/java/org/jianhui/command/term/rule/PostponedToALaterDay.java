package org.jianhui.command.term.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** What is postponed ends later than before, and not in the past. */
public record PostponedToALaterDay(LocalDate until, LocalDate lastDay, LocalDate today) implements Rule {

    @Override
    public String id() {
        return "TERM-2";
    }

    @Override
    public String code() {
        return "POSTPONEMENT_NOT_LATER";
    }

    @Override
    public Clause clause() {
        return new Clause("工会法16");
    }

    @Override
    public boolean isViolated() {
        return !until.isAfter(lastDay) || until.isBefore(today);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("postponedUntil", until), Fact.of("termLastDay", lastDay));
    }

    @Override
    public String field() {
        return "until";
    }
}
