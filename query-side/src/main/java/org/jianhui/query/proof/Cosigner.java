package org.jianhui.query.proof;

import java.time.Instant;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * A union's key for countersigning.
 *
 * @param key as it is published
 * @param since when it was registered, by the acts' clock
 * @param account who registered it
 * @param reason why it replaced the one before; null for the first
 * @param current whether the union has registered no later one
 * @param lastSize over how many events the last checkpoint is that was countersigned with it; 0 for none
 * @param lastSeen when that was, by the cosigner's own clock
 */
public record Cosigner(
        UnionId union,
        String key,
        Instant since,
        @Nullable String account,
        @Nullable String reason,
        boolean current,
        long lastSize,
        @Nullable Instant lastSeen) {}
