package org.jianhui.command.election.ballot.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** All valid papers together choose no more than they may. */
public record ChoicesWithinSeats(int chosen, int valid, int seats) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "CHOICES_EXCEED_SEATS";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return chosen > (long) valid * seats;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("chosen", chosen), Fact.of("valid", valid), Fact.of("seats", seats));
    }

    @Override
    public String field() {
        return "lines";
    }
}
