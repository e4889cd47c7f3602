package org.jianhui.query.election.assembly;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jspecify.annotations.Nullable;

/**
 * How those who are to come were told.
 *
 * @param place null where it was not asked for yet
 * @param period the delegates' own working days; null for a full meeting
 */
public record NotificationLine(
        LocalDate notifiedOn,
        @Nullable String place,
        String agenda,
        List<String> channels,
        @Nullable NoticePeriod period) {

    static NotificationLine of(AttendeesNotified e) {
        return new NotificationLine(e.notifiedOn(), e.place(), e.agenda(), e.channels(), e.period());
    }
}
