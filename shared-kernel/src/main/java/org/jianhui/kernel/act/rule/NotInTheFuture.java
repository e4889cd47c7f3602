package org.jianhui.kernel.act.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nothing is recorded before it has happened. */
public record NotInTheFuture(String what, LocalDate date, LocalDate today) implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "DATE_IN_FUTURE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return date.isAfter(today);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("what", what), Fact.of("date", date), Fact.of("today", today));
    }

    @Override
    public String field() {
        return what;
    }
}
