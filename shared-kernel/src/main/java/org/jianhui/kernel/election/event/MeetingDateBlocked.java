package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The fixed date fell; another must be fixed before the meeting may be held.
 */
@EventName("election.meeting-date-blocked")
public record MeetingDateBlocked(
        ElectionId election, LocalDate meetingOn, LocalDate earliestMeeting, MeetingBlock cause, Basis basis)
        implements JudgedElectionEvent {}
