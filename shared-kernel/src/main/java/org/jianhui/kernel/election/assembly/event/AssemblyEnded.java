package org.jianhui.kernel.election.assembly.event;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jspecify.annotations.Nullable;

/**
 * The meeting ended without a result.
 *
 * @param reason in plain words; null if the cause says it all
 */
@EventName("assembly.ended")
public record AssemblyEnded(
        AssemblyId assembly,
        ElectionId election,
        AssemblyEnd cause,
        @Nullable String reason,
        LocalDate endedOn) implements AssemblyEvent {}
