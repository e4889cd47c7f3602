package org.jianhui.query.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * Stage 2 of a year's plan, over in a union.
 *
 * @param year of the plan
 * @param members how many it had, all of them in the real-name system
 * @param late after the last day of the stage
 * @param by null if nobody did
 */
public record ClosedStage(
        UnionId union,
        int year,
        int members,
        boolean late,
        LocalDate on,
        @Nullable PersonId by,
        Instant recordedAt) {}
