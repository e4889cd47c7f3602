package org.jianhui.kernel.election.assembly.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Those who are to come were told.
 *
 * @param place where the meeting is held; null in revision 1, which did not ask for it
 * @param period the working days counted for delegates; null for a full meeting, which the public notice tells
 */
@EventName(value = "assembly.attendees-notified", revision = 2, reads = 1)
public record AttendeesNotified(
        AssemblyId assembly,
        LocalDate notifiedOn,
        LocalDate meetingOn,
        @Nullable String place,
        String agenda,
        List<String> channels,
        @Nullable NoticePeriod period,
        Basis basis)
        implements JudgedAssemblyEvent {

    public AttendeesNotified {
        channels = List.copyOf(channels);
    }
}
