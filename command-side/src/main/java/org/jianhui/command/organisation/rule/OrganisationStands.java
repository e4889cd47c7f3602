package org.jianhui.command.organisation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Nothing new is entered at an organisation before its first day, or after its last. */
public record OrganisationStands(boolean stands, LocalDate day) implements Rule {

    @Override
    public String id() {
        return "ORG-14";
    }

    @Override
    public String code() {
        return "ORGANISATION_NOT_STANDING";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·组织");
    }

    @Override
    public boolean isViolated() {
        return !stands;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("standingDay", day));
    }

    @Override
    public String field() {
        return "from";
    }
}
