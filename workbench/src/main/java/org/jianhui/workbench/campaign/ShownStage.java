package org.jianhui.workbench.campaign;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * Stage 2 of the plan in a union.
 *
 * @param members today, with a vote or without; of a past moment then
 * @param missing of them in the real-name system
 * @param closed null while the stage is not over
 * @param mayClose whether the caller acts for the union and nothing stands against it
 */
record ShownStage(
        UnionId union, int members, int missing, @Nullable Closed closed, boolean mayClose) {

    /**
     * @param members how many there were then
     * @param late after the last day of the stage
     */
    record Closed(LocalDate on, int members, boolean late) {}
}
