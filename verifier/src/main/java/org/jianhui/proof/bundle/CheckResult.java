package org.jianhui.proof.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found.
 *
 * @param refusals the first thousand
 * @param refused how many there were
 * @param unchecked why it could not be checked, or null
 */
public record CheckResult(
        Check check,
        CheckState state,
        List<Refusal> refusals,
        long refused,
        @Nullable Reason unchecked) {}
