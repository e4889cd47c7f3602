package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Only a congress has delegates. */
public record MeetingIsACongress(AssemblyForm form) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "NOT_A_CONGRESS";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return form != AssemblyForm.CONGRESS;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("form", form));
    }
}
