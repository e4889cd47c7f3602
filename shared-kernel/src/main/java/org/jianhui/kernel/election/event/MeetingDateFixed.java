package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The day of the meeting is fixed.
 *
 * @param stageMissed whether it lies after the stage's end: a warning only (I-32)
 */
@EventName("election.meeting-date-fixed")
public record MeetingDateFixed(
        ElectionId election, LocalDate meetingOn, LocalDate earliestMeeting, boolean stageMissed, Basis basis)
        implements JudgedElectionEvent {}
