package org.jianhui.kernel.act.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** What happened longer ago than the free days is entered with a reason and proof. */
public record BackdatingExplained(String what, LocalDate date, LocalDate today, int freeDays, boolean explained)
        implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "BACKDATED_WITHOUT_REASON";
    }

    @Override
    public Clause clause() {
        return new Clause("全文");
    }

    @Override
    public boolean isViolated() {
        return date.isBefore(today.minusDays(freeDays)) && !explained;
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                Fact.of("what", what), Fact.of("date", date), Fact.of("today", today), Fact.of("freeDays", freeDays));
    }

    @Override
    public String field() {
        return "act.backdatedBecause";
    }
}
