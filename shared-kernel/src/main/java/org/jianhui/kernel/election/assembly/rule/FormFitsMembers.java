package org.jianhui.kernel.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.parameter.AssemblyParameters;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * Delegates may meet in place of the members only from a certain number of members on.
 *
 * @param onlyWarns whether the rule book lets a smaller union hold a congress all the same, with a warning
 */
public record FormFitsMembers(AssemblyForm form, int members, int congressFrom, boolean onlyWarns) implements Rule {

    private static final String SETTING = "assembly.congressFrom";

    public static FormFitsMembers by(Edition edition, AssemblyForm form, int members) {
        int congressFrom = edition.parameters(AssemblyParameters.class).congressFrom();
        return new FormFitsMembers(form, members, congressFrom, edition.onlyWarns(SETTING));
    }

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
        return tooSmall() && !onlyWarns;
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
        return tooSmall() && onlyWarns;
    }

    private boolean tooSmall() {
        return form == AssemblyForm.CONGRESS && members < congressFrom;
    }
}
