package org.jianhui.proof.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of the case as it is shown; only for reading. Its payload is not kept: a bundle may be larger than the memory.
 *
 * @param actedOn as the metadata say it, when the act was done; null where they don't
 * @param account who did it; null where the metadata don't say
 * @param chinese what the event is called; its type where the bundle has no name for it
 * @param edition of the rule book on which it was judged; null where it was not
 */
public record CaseLine(
        Instant recordedAt,
        String stream,
        long sequence,
        @Nullable String actedOn,
        @Nullable String account,
        String chinese,
        String english,
        @Nullable String edition,
        List<JudgedRule> rules,
        List<PersonalValue> personal) {}
