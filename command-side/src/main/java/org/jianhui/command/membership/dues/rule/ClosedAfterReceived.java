package org.jianhui.command.membership.dues.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** No receipt is void, and no money handed in or given back, before the day on which it was received. */
public record ClosedAfterReceived(LocalDate on, LocalDate movedOn) implements Rule {

    @Override
    public String id() {
        return "$-01";
    }

    @Override
    public String code() {
        return "BEFORE_RECEIPT";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(二)二");
    }

    @Override
    public boolean isViolated() {
        return on.isBefore(movedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("movedOn", movedOn));
    }
}
