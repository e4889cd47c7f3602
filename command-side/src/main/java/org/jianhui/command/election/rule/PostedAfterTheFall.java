package org.jianhui.command.election.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A notice that fell is posted anew, not before the day it fell. */
public record PostedAfterTheFall(
        LocalDate postedOn, @Nullable LocalDate fellOn) implements Rule {

    @Override
    public String id() {
        return "E-06";
    }

    @Override
    public String code() {
        return "POSTED_BEFORE_FALL";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(4)");
    }

    @Override
    public boolean isViolated() {
        return fellOn != null && postedOn.isBefore(fellOn);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("postedOn", postedOn), Fact.of("fellOn", fellOn));
    }

    @Override
    public String field() {
        return "postedOn";
    }
}
