package org.jianhui.kernel.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The notice hangs at the earliest on the day its candidates were approved. */
public record PostedAfterApproval(
        LocalDate postedOn, @Nullable LocalDate approvedOn) implements Rule {

    @Override
    public String id() {
        return "E-06";
    }

    @Override
    public String code() {
        return "NOTICE_BEFORE_APPROVAL";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return approvedOn != null && postedOn.isBefore(approvedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("postedOn", postedOn), Fact.of("approvedOn", approvedOn));
    }

    @Override
    public String field() {
        return "postedOn";
    }
}
