package org.jianhui.command.organisation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Only who was elected to the committee acts for it, from the day of the superior's approval and not before. */
public record OfficeApproved(LocalDate from, @Nullable LocalDate since) implements Rule {

    @Override
    public String id() {
        return "E-10";
    }

    @Override
    public String code() {
        return "NOT_YET_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(6)");
    }

    @Override
    public boolean isViolated() {
        return since == null || from.isBefore(since);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("actsFrom", from), Fact.of("approvedOn", since));
    }

    @Override
    public String field() {
        return "from";
    }
}
