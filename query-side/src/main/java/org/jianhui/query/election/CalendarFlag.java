package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.election.event.ElectionEnded;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.election.event.NoticeRecalculated;
import org.jspecify.annotations.Nullable;

/**
 * A new calendar edition shows that a meeting already past was too early; the superior decides, nothing is undone.
 *
 * @param decision what the superior decided; null while it is open, or where the reply to the result settled it
 * @param settledOn day of the decision, or of the case's end; null while it is open
 */
public record CalendarFlag(
        LocalDate meetingOn,
        LocalDate earliestMeeting,
        @Nullable String decision,
        @Nullable LocalDate settledOn) {

    public boolean open() {
        return settledOn == null;
    }

    /** The flags of a case after the event; one that a newer edition takes back leaves no trace here, only in the log. */
    static List<CalendarFlag> after(List<CalendarFlag> flags, ElectionEvent event) {
        if (event instanceof HeldMeetingFlagged e) {
            return Stream.concat(
                            flags.stream().filter(flag -> !flag.open()),
                            Stream.of(new CalendarFlag(e.meetingOn(), e.earliestMeeting(), null, null)))
                    .toList();
        } else if (event instanceof NoticeRecalculated e) {
            return flags.stream()
                    .filter(flag -> !flag.open() || !e.after().allows(flag.meetingOn()))
                    .toList();
        } else if (event instanceof HeldMeetingFlagAnswered e) {
            return settled(flags, e.decision(), e.answeredOn());
        } else if (event instanceof ElectionEnded e) {
            return settled(flags, null, e.endedOn());
        }
        return flags;
    }

    private static List<CalendarFlag> settled(List<CalendarFlag> flags, @Nullable String how, LocalDate on) {
        return flags.stream()
                .map(flag -> flag.open() ? new CalendarFlag(flag.meetingOn, flag.earliestMeeting, how, on) : flag)
                .toList();
    }
}
