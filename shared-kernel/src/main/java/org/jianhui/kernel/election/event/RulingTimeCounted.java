package org.jianhui.kernel.election.event;

import org.jianhui.kernel.election.RulingPeriod;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.ObjectionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The time for ruling on an objection was counted: when it was recorded, and again when a calendar edition changed it.
 *
 * @param before what was counted until now; null for a new objection
 */
@EventName("election.ruling-time-counted")
public record RulingTimeCounted(
        ElectionId election,
        ObjectionId objection,
        @Nullable RulingPeriod before,
        RulingPeriod period,
        Basis basis) implements JudgedElectionEvent {}
