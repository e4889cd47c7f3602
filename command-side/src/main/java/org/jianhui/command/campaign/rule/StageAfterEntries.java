package org.jianhui.command.campaign.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The closing is not dated before the day on which the last member was entered: on it somebody was missing. */
public record StageAfterEntries(LocalDate day, LocalDate lastEntry) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "STAGE_BEFORE_ENTRY";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return day.isBefore(lastEntry);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day), Fact.of("lastEntry", lastEntry));
    }
}
