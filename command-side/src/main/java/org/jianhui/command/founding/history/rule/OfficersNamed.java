package org.jianhui.command.founding.history.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A term of 1 to 10 years is recorded; nobody holds an office before its first day or after its last, nor one office twice. */
public record OfficersNamed(int years, int outside, int twice) implements Rule {

    @Override
    public String id() {
        return "R-12";
    }

    @Override
    public String code() {
        return "OFFICERS_IMPLAUSIBLE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return years < 1 || years > 10 || outside > 0 || twice > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("termYears", years), Fact.of("outsideTerm", outside), Fact.of("sameOfficeTwice", twice));
    }

    @Override
    public String field() {
        return "officers";
    }
}
