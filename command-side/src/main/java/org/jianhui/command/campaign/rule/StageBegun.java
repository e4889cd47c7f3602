package org.jianhui.command.campaign.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A stage is not over before it has begun. */
public record StageBegun(LocalDate day, LocalDate from) implements Rule {

    @Override
    public String id() {
        return "G-10";
    }

    @Override
    public String code() {
        return "STAGE_NOT_BEGUN";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)");
    }

    @Override
    public boolean isViolated() {
        return day.isBefore(from);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day), Fact.of("stageFrom", from));
    }
}
