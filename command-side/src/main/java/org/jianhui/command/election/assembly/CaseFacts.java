package org.jianhui.command.election.assembly;

import java.time.LocalDate;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting must know of its election case.
 *
 * @param edition rule-book edition of the case
 * @param meetingOn the fixed day; null if none is fixed
 * @param cleared whether nothing before the meeting is missing
 */
public record CaseFacts(
        ElectionId election,
        Parties parties,
        String edition,
        @Nullable LocalDate meetingOn,
        boolean cleared) {}
