package org.jianhui.kernel.calendar;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A row of a calendar import can be read and fits the year of its notice (CAL-2).
 *
 * @param row counted from 1, the header not counted
 * @param column one of from, to, kind, name
 * @param problem a stable word for what is wrong, or null if nothing is
 * @param given what stands there, shortened
 */
record RowIsSound(int row, String column, @Nullable String problem, String given) implements Rule {

    private static final int SHOWN = 40;

    @Override
    public String id() {
        return "CAL-2";
    }

    @Override
    public String code() {
        return "CALENDAR_ROW_INVALID";
    }

    @Override
    public Clause clause() {
        return new Clause("系统约定·日历版本");
    }

    @Override
    public boolean isViolated() {
        return problem != null;
    }

    @Override
    public List<Fact> facts() {
        String shown = given.length() > SHOWN ? given.substring(0, SHOWN) + "…" : given;
        return List.of(
                Fact.of("row", row),
                Fact.of("column", column),
                Fact.of("problem", String.valueOf(problem)),
                Fact.of("given", shown));
    }

    @Override
    public String field() {
        return "rows[" + row + "]." + column;
    }
}
