package org.jianhui.command.organisation.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A preparatory group acts until its union's committee has taken office, and no longer. */
public record GroupStands(LocalDate on, @Nullable LocalDate lastDay) implements Rule {

    @Override
    public String id() {
        return "E-09";
    }

    @Override
    public String code() {
        return "GROUP_DISSOLVED";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-3(5)");
    }

    @Override
    public boolean isViolated() {
        return lastDay != null && on.isAfter(lastDay);
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("actedOn", on), Fact.of("groupLastDay", lastDay));
    }

    @Override
    public String field() {
        return "role";
    }
}
