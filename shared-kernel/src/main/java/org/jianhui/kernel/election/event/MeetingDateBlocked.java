package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.Basis;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;

/**
 * A new calendar edition made the fixed date too early; another must be fixed.
 */
@EventName("election.meeting-date-blocked")
public record MeetingDateBlocked(ElectionId election, LocalDate meetingOn, LocalDate earliestMeeting, Basis basis)
        implements ElectionEvent {}
