package org.jianhui.command.founding.history.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Offices and the term take effect from the superior's approval on, not before; without one on record they never did. Beside
 * {@code OfficeApproved}, which judges a role's first day: the facts of findings are stored, and name another day.
 */
public record InOfficeFromTheApproval(
        LocalDate since, @Nullable LocalDate approvedOn) implements Rule {

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
        return approvedOn == null || since.isBefore(approvedOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("since", since), Fact.of("approvedOn", approvedOn));
    }
}
