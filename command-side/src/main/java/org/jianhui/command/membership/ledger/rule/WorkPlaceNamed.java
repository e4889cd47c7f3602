package org.jianhui.command.membership.ledger.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** The ledger is of people who work away: it says where, in 1 to 100 characters. */
public record WorkPlaceNamed(String workPlace) implements Rule {

    private static final int MOST = 100;

    @Override
    public String id() {
        return "M-08";
    }

    @Override
    public String code() {
        return "WORK_PLACE_MISSING";
    }

    @Override
    public Clause clause() {
        return new Clause("正文四(一)一");
    }

    @Override
    public boolean isViolated() {
        return workPlace.isBlank() || workPlace.length() > MOST;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("maximum", MOST));
    }

    @Override
    public String field() {
        return "workPlace";
    }

    @Override
    public String toString() {
        return "WorkPlaceNamed[…]";
    }
}
