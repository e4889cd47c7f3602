package org.jianhui.command.membership.rule;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.age.AgeRange;
import org.jianhui.kernel.age.AgeReckoning;
import org.jianhui.kernel.rule.Fact;

/**
 * How old the applicant was on the day, against the limits; holds no birth date.
 *
 * @param years completed years on the day
 * @param enforced whether passing a limit refuses, or is only shown
 */
public record AgeFacts(
        int years, AgeRange limits, LocalDate on, AgeReckoning by, boolean below, boolean above, boolean enforced) {

    public static AgeFacts of(LocalDate birth, LocalDate on, AgeRange limits, AgeReckoning by, boolean enforced) {
        return new AgeFacts(
                by.on(birth, on),
                limits,
                on,
                by,
                by.isBelow(limits, birth, on),
                by.isAbove(limits, birth, on),
                enforced);
    }

    public boolean outside() {
        return below || above;
    }

    List<Fact> facts() {
        return List.of(
                Fact.of("ageOn", on),
                Fact.of("age", years),
                Fact.of("ageLimits", limits),
                Fact.of("ageMethod", by.method()),
                Fact.of("birthdayCounts", by.birthdayCounts()),
                Fact.of("leapBirthday", by.leapBirthday()));
    }
}
