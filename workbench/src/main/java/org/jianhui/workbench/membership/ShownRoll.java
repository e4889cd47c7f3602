package org.jianhui.workbench.membership;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jspecify.annotations.Nullable;

/**
 * The roll of a union on a day, in the order of admission.
 *
 * @param count of all members that day, whatever part of them is shown
 */
record ShownRoll(UnionId union, LocalDate on, int count, List<Line> members) {

    static final int MOST = 200;

    /**
     * A member of that day.
     *
     * @param name masked
     * @param sex {@code MALE} or {@code FEMALE}
     * @param group name of the group; null if in none
     * @param retained whether the membership was kept without a vote (保留会籍)
     * @param idNumber masked to its last four digits
     */
    @Schema(name = "RollMember")
    record Line(
            PersonId person,
            String name,
            String sex,
            VillageId village,
            @Nullable String group,
            LocalDate admittedOn,
            boolean retained,
            String idNumber) {}

    /** How many lines come before the next part; null if this one ends the roll. */
    @Nullable
    Integer next(int skipped) {
        int shown = skipped + members.size();
        return shown < count ? shown : null;
    }
}
