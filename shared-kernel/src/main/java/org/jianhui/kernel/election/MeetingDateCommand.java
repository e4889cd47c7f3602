package org.jianhui.kernel.election;

import java.time.LocalDate;
import org.jianhui.kernel.id.ElectionId;

/** What becomes of the day fixed for the meeting when the meeting itself is put off or given up (附1-3(5)). */
public sealed interface MeetingDateCommand extends ElectionCommand {

    /** The meeting was postponed: the case follows it to its new day. */
    record MoveMeetingDate(ElectionId election, LocalDate meetingOn) implements MeetingDateCommand {}

    /** The meeting was given up: the day fixed for it falls, another is to be fixed. */
    record DropMeetingDate(ElectionId election) implements MeetingDateCommand {}
}
