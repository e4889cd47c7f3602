package org.jianhui.kernel.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role as granted to an account.
 *
 * @param from first day, Asia/Shanghai
 * @param until last day, included; null while no end is known
 */
public record HeldRole(
        Role role, Area area, LocalDate from, @Nullable LocalDate until) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether it ends no earlier than that day, null being no end at all. */
    public boolean lastsUntil(@Nullable LocalDate day) {
        return until == null || day != null && !until.isBefore(day);
    }

    /** Whether both are the same role at the same place on at least one day. */
    public boolean overlaps(HeldRole other) {
        return role == other.role
                && area.equals(other.area)
                && (until == null || !until.isBefore(other.from))
                && (other.until == null || !other.until.isBefore(from));
    }
}
