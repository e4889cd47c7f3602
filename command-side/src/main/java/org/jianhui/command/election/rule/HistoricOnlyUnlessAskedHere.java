package org.jianhui.command.election.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Once the committee has asked for the meeting here, request and reply go on here, none entered as historic. */
public record HistoricOnlyUnlessAskedHere(boolean askedHere) implements Rule {

    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public String code() {
        return "MEETING_ASKED_FOR_HERE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3");
    }

    @Override
    public boolean isViolated() {
        return askedHere;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("askedHere", askedHere));
    }
}
