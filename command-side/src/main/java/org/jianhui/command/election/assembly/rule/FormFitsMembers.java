package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Delegates may meet in place of the members only from a certain number of members on. */
public record FormFitsMembers(AssemblyForm form, int members, int congressFrom) implements Rule {

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "CONGRESS_NOT_ALLOWED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return form == AssemblyForm.CONGRESS && members < congressFrom;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("form", form), Fact.of("members", members), Fact.of("congressFrom", congressFrom));
    }

    @Override
    public String field() {
        return "form";
    }
}
