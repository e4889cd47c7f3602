package org.jianhui.kernel.founding.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The preparatory group is set up only after the approving reply to the founding application. */
public record FoundingApprovedFirst(
        LocalDate groupDate, @Nullable LocalDate approvedOn) implements Rule {

    @Override
    public String id() {
        return "F-03";
    }

    @Override
    public String code() {
        return "FOUNDING_NOT_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return approvedOn == null || groupDate.isBefore(approvedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("groupDate", groupDate), Fact.of("approvedOn", approvedOn));
    }

    @Override
    public String field() {
        return "dated";
    }
}
