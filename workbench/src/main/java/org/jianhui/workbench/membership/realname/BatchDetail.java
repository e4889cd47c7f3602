package org.jianhui.workbench.membership.realname;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.membership.realname.DiscardGround;
import org.jspecify.annotations.Nullable;

/**
 * All of one batch: the names of who acted open, those of the members masked.
 *
 * @param released null until somebody else released it
 * @param ended null until the last answer, or until the rest was given up
 * @param ground why the rest was given up; null unless it was
 */
record BatchDetail(
        ShownBatch batch,
        Step opened,
        @Nullable Step released,
        @Nullable Step ended,
        @Nullable DiscardGround ground,
        List<ShownRealName> members) {

    /** @param by empty if nobody did, or that person is erased */
    record Step(LocalDate on, String by) {}
}
