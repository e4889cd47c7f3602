package org.jianhui.kernel.election.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jspecify.annotations.Nullable;

/**
 * The case ended: its result is approved or void, or it never came to one.
 *
 * @param reason in plain words; null if the cause says it all
 */
@EventName("election.ended")
public record ElectionEnded(
        ElectionId election, EndCause cause, @Nullable String reason, LocalDate endedOn) implements ElectionEvent {}
