package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * A new calendar edition shows that a meeting already past was too early; the superior decides, nothing is undone.
 */
@EventName("election.held-meeting-flagged")
public record HeldMeetingFlagged(
        ElectionId election, LocalDate meetingOn, LocalDate earliestMeeting, UnionId superior, Basis basis)
        implements JudgedElectionEvent {}
