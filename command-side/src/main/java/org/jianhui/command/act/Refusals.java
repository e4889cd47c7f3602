package org.jianhui.command.act;

import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.IdempotencyKeyReused;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.RefusalMeter;
import org.jianhui.kernel.act.SecurityStream;
import org.jianhui.kernel.rule.RuleViolated;
import org.jspecify.annotations.Nullable;

/** What is left of a refused act: a count, and for missing authority a line in the security stream. */
final class Refusals {

    private final SecurityStream security;
    private final RefusalMeter meter;

    Refusals(SecurityStream security, RefusalMeter meter) {
        this.security = security;
        this.meter = meter;
    }

    /** The refusal inside what the process engine or a proxy wrapped around it, or null. */
    static @Nullable RuntimeException in(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof RuleViolated
                    || each instanceof Forbidden
                    || each instanceof Conflict
                    || each instanceof NotFound
                    || each instanceof IdempotencyKeyReused) {
                return (RuntimeException) each;
            }
        }
        return null;
    }

    void note(Act act, RuntimeException refusal) {
        if (refusal instanceof RuleViolated violated) {
            meter.refused(violated.first());
        } else if (refusal instanceof Forbidden forbidden) {
            meter.refused(forbidden.rule());
            security.refused(act, forbidden);
        }
    }
}
