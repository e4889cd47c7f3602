package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.FoundingEnd;
import org.jianhui.kernel.id.FoundingId;
import org.jspecify.annotations.Nullable;

/**
 * The founding ended before the union was founded.
 *
 * @param reason in plain words; null if the cause says it all
 */
@EventName("founding.ended")
public record FoundingEnded(
        FoundingId founding, FoundingEnd cause, @Nullable String reason, LocalDate endedOn) implements FoundingEvent {}
