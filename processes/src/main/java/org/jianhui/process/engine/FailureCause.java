package org.jianhui.process.engine;

import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.rule.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Why a job failed, in a word that never holds personal data. */
final class FailureCause {

    private FailureCause() {}

    /** The refusal's reason code if a refusal is among the causes, else the type of the innermost exception. */
    static String of(Throwable failure) {
        Throwable innermost = failure;
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            innermost = each;
            if (each instanceof RuleViolated refusal) {
                return refusal.first().id() + " " + refusal.first().code();
            } else if (each instanceof Forbidden refusal) {
                return refusal.code();
            } else if (each instanceof Conflict refusal) {
                return refusal.code();
            } else if (each instanceof NotFound refusal) {
                return refusal.code();
            }
        }
        return innermost.getClass().getSimpleName();
    }
}
