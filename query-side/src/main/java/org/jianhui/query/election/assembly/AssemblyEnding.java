package org.jianhui.query.election.assembly;

import java.time.LocalDate;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jspecify.annotations.Nullable;

/**
 * Why a meeting ended without a result.
 *
 * @param reason in plain words; null if the cause says it all
 */
public record AssemblyEnding(AssemblyEnd cause, @Nullable String reason, LocalDate on) {

    static AssemblyEnding of(AssemblyEnded e) {
        return new AssemblyEnding(e.cause(), e.reason(), e.endedOn());
    }
}
