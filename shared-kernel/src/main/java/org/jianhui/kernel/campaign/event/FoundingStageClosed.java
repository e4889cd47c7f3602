package org.jianhui.kernel.campaign.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.StageClosingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * Stage 2 of the plan is over in a union: all its members were in the real-name system.
 *
 * @param year of the plan
 * @param members how many, with a vote or without
 * @param late after the last day of the stage: noted, and no reason to refuse (G-10)
 */
@EventName("campaign.founding-stage-closed")
public record FoundingStageClosed(
        StageClosingId closing, UnionId union, int year, int members, boolean late, LocalDate on, Basis basis)
        implements StageEvent {}
