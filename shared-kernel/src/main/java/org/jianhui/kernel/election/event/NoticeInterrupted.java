package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.NoticeInterruption;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jspecify.annotations.Nullable;

/**
 * A posted notice no longer counts; a fixed meeting date, if any, falls with it.
 *
 * @param voidedMeeting the meeting date that fell; null if none was fixed
 */
@EventName("election.notice-interrupted")
public record NoticeInterrupted(
        ElectionId election,
        int round,
        NoticeInterruption cause,
        @Nullable String note,
        LocalDate interruptedOn,
        @Nullable LocalDate voidedMeeting)
        implements ElectionEvent {}
