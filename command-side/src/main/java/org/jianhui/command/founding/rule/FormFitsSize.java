package org.jianhui.command.founding.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Enforcement;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** All members meet, or, from the size on that the rule book names, their delegates may. */
public record FormFitsSize(AssemblyForm form, int members, int congressFrom, Enforcement enforcement) implements Rule {

    /** Key of the size in the rule book. */
    public static final String SETTING = "assembly.congressFrom";

    @Override
    public String id() {
        return "E-13";
    }

    @Override
    public String code() {
        return "FORM_DOES_NOT_FIT";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return enforcement == Enforcement.REJECT && tooSmall();
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("form", form), Fact.of("members", members), Fact.of("congressFrom", congressFrom));
    }

    @Override
    public String field() {
        return "form";
    }

    /** Whether to warn, if the rule book only warns. */
    public boolean warns() {
        return enforcement == Enforcement.WARN && tooSmall();
    }

    private boolean tooSmall() {
        return form == AssemblyForm.CONGRESS && members < congressFrom;
    }
}
