package org.jianhui.command.founding.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Registration, seal, certificate and account come after the approval of the election's result. */
public record ResultApprovedFirst(LocalDate day, @Nullable LocalDate approvedOn) implements Rule {

    @Override
    public String id() {
        return "F-09";
    }

    @Override
    public String code() {
        return "RESULT_NOT_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-4");
    }

    @Override
    public boolean isViolated() {
        return approvedOn == null || day.isBefore(approvedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("day", day), Fact.of("approvedOn", approvedOn));
    }
}
