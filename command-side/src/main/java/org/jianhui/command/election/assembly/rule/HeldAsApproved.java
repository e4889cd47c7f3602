package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The meeting is held in the form for which the superior was asked and to which it agreed.
 *
 * @param approved null if no request for the meeting was replied to here
 * @param stillAllowed whether the number of members still allows that form; if not, the other one is the only one left
 */
public record HeldAsApproved(AssemblyForm form, @Nullable AssemblyForm approved, boolean stillAllowed) implements Rule {

    @Override
    public String id() {
        return "E-02";
    }

    @Override
    public String code() {
        return "FORM_NOT_AS_APPROVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(2)");
    }

    @Override
    public boolean isViolated() {
        return approved != null && form != approved && stillAllowed;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("form", form), Fact.of("approvedForm", approved));
    }

    @Override
    public String field() {
        return "form";
    }
}
