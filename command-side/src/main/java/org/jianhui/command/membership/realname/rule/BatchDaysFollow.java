package org.jianhui.command.membership.realname.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nothing of a batch is dated before what it follows from: the admissions, the opening, the release. */
public record BatchDaysFollow(LocalDate day, LocalDate since) implements Rule {

    @Override
    public String id() {
        return "M-10";
    }

    @Override
    public String code() {
        return "BATCH_DAY_TOO_EARLY";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)五");
    }

    @Override
    public boolean isViolated() {
        return day.isBefore(since);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day), Fact.of("since", since));
    }
}
