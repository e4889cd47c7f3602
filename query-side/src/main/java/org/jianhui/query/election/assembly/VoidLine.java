package org.jianhui.query.election.assembly;

import java.time.Instant;
import org.jianhui.kernel.election.ballot.VoidCause;
import org.jianhui.kernel.election.ballot.event.RepeatApproved;
import org.jianhui.kernel.election.ballot.event.RoundVoided;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Why a round does not count, and whether it may be repeated.
 *
 * @param reason in plain words; null if the cause says it all
 * @param repeat null as long as the superior has not agreed
 */
public record VoidLine(VoidCause cause, @Nullable String reason, Basis basis, VoidLine.@Nullable Repeat repeat) {

    /** The superior's leave. */
    public record Repeat(PersonId approvedBy, String reason, Instant approvedAt) {}

    static VoidLine of(RoundVoided e) {
        return new VoidLine(e.cause(), e.reason(), e.basis(), null);
    }

    VoidLine repeated(RepeatApproved e, Instant at) {
        return new VoidLine(cause, reason, basis, new Repeat(e.approvedBy(), e.reason(), at));
    }
}
