package org.jianhui.command.election.assembly.rule;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/** Who is invited is told a place and an agenda, by some channel. */
public record ToldWhereWhatAndHow(boolean place, boolean agenda, int channels) implements Rule {

    @Override
    public String id() {
        return "E-08";
    }

    @Override
    public String code() {
        return "NOTIFICATION_INCOMPLETE";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return !place || !agenda || channels == 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("place", place), Fact.of("agenda", agenda), Fact.of("channels", channels));
    }

    @Override
    public String field() {
        return place ? "agenda" : "place";
    }
}
