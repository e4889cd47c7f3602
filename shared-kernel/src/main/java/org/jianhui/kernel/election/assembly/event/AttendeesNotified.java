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
 * @param period the working days counted for delegates; null for a full meeting, which the public notice tells
 */
@EventName("assembly.attendees-notified")
public record AttendeesNotified(
        AssemblyId assembly,
        LocalDate notifiedOn,
        LocalDate meetingOn,
        String agenda,
        List<String> channels,
        @Nullable NoticePeriod period,
        Basis basis)
        implements JudgedAssemblyEvent {

    public AttendeesNotified {
        channels = List.copyOf(channels);
    }
}
