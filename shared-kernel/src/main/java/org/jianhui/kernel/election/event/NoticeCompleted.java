package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The required working days have passed whole.
 *
 * @param meetingOn the day fixed for the meeting while the notice hung; null if none is
 */
@EventName("election.notice-completed")
public record NoticeCompleted(
        ElectionId election,
        int round,
        NoticePeriod period,
        @Nullable LocalDate meetingOn,
        Basis basis) implements JudgedElectionEvent {}
