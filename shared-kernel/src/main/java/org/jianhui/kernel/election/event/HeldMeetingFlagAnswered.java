package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;

/**
 * The superior has looked into a held meeting that was flagged, and says what comes of it; the flag is settled, nothing is
 * undone (I-15).
 *
 * @param by the union that decided
 * @param decision in plain words, without names
 */
@EventName("election.held-meeting-flag-answered")
public record HeldMeetingFlagAnswered(
        ElectionId election, LocalDate meetingOn, UnionId by, String decision, LocalDate answeredOn)
        implements ElectionEvent {}
