package org.jianhui.workbench.api;

import java.util.List;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.IdempotencyKeyReused;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.query.projection.NotSettled;
import org.jianhui.query.projection.StillUpdating;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The refusals that our own sides speak, wherever they lie in a chain of causes. */
final class KnownFailures {

    private static final int DEEPEST = 20;

    private KnownFailures() {}

    static @Nullable Refusal in(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            Refusal refusal = of(cause);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private static @Nullable Refusal of(Throwable cause) {
        if (cause instanceof RuleViolated refused) {
            List<Refusal.Reason> reasons =
                    refused.rules().stream().map(Refusal.Reason::of).toList();
            return Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.first().code(), reasons);
        }
        if (cause instanceof Forbidden refused) {
            return Refusal.of(HttpStatus.FORBIDDEN, refused.code(), List.of(Refusal.Reason.of(refused.rule())));
        }
        if (cause instanceof NotFound refused) {
            return Refusal.of(HttpStatus.NOT_FOUND, refused.code());
        }
        if (cause instanceof Conflict refused) {
            Refusal refusal = Refusal.of(HttpStatus.CONFLICT, refused.code());
            return refused.code().equals("IN_PROGRESS") ? refusal.retryAfter(1) : refusal;
        }
        if (cause instanceof IdempotencyKeyReused refused) {
            return Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, refused.code());
        }
        if (cause instanceof NotSettled early) {
            return Refusal.of(HttpStatus.CONFLICT, early.code()).retryAfter(1);
        }
        if (cause instanceof StillUpdating behind) {
            return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, behind.code()).retryAfter(1);
        }
        if (cause instanceof Busy) {
            return Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, Busy.CODE).retryAfter(Busy.SECONDS);
        }
        if (cause instanceof PersonErased) {
            return Refusal.of(HttpStatus.GONE, "PERSON_ERASED");
        }
        return cause instanceof BadRequest bad ? bad.refusal() : null;
    }
}
