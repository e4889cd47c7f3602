package org.jianhui.command.membership.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** A day does not lie before the one it follows from. */
public record DaysFollow(String what, LocalDate day, String follows, LocalDate since) implements Rule {

    @Override
    public String id() {
        return "M-09";
    }

    @Override
    public String code() {
        return "DAY_TOO_EARLY";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-2");
    }

    @Override
    public boolean isViolated() {
        return day.isBefore(since);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of(what, day), Fact.of("follows", follows), Fact.of("since", since));
    }

    @Override
    public String field() {
        return what;
    }
}
