package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The meeting has elected the three bodies (E-08).
 *
 * @param assembly the meeting, as it was kept here; null if it was held on paper
 * @param offices everybody elected, with the office
 * @param minutes the scanned record of a meeting held on paper; null otherwise
 * @param historic whether it was held on paper and entered afterwards
 */
@EventName("election.meeting-held")
public record MeetingHeld(
        ElectionId election,
        UnionId union,
        @Nullable AssemblyId assembly,
        LocalDate heldOn,
        List<OfficeHolder> offices,
        @Nullable AttachmentId minutes,
        boolean historic,
        Basis basis)
        implements JudgedElectionEvent {

    public MeetingHeld {
        offices = List.copyOf(offices);
    }
}
