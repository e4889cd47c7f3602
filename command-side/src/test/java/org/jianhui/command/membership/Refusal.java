package org.jianhui.command.membership;

import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.rule.RuleViolated;

/** How an act was refused: its status and code, or rule and code. */
final class Refusal {

    static final String NONE = "done";

    private Refusal() {}

    static String of(ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        if (thrown == null) {
            return NONE;
        }
        if (thrown instanceof Forbidden forbidden) {
            return "403 " + forbidden.code();
        }
        if (thrown instanceof NotFound notFound) {
            return "404 " + notFound.code();
        }
        if (thrown instanceof Conflict conflict) {
            return "409 " + conflict.code();
        }
        if (thrown instanceof RuleViolated violated) {
            return violated.first().id() + " " + violated.first().code();
        }
        throw new AssertionError("no refusal", thrown);
    }
}
