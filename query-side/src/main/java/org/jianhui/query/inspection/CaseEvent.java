package org.jianhui.query.inspection;

import java.time.Instant;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case as it is stored, without personal data in clear.
 *
 * @param place where it stands in the log, for reading as of it
 * @param recordedAt when it was recorded, by the acts' clock
 * @param actedOn when it happened in the world; null if the event does not say
 * @param account who acted; {@code system:timer} for timers
 * @param rules catalogue ids of the rules that were judged
 * @param clauses where the plan says so
 * @param hash SHA-256 of the stored event, hexadecimal; empty while its content is held back, because a hash over a
 *     handful of small numbers gives them away
 * @param content the stored fields as JSON; personal values are replaced by whose and which they are; of a count that is
 *     not to be known yet, only who keyed it; who objected is {@code withheld} from whoever may not know
 */
public record CaseEvent(
        SeenAt place,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant recordedAt,
        @Nullable Instant actedOn,
        @Nullable String account,
        @Nullable String person,
        @Nullable String onBehalfOf,
        @Nullable String post,
        @Nullable String requestId,
        @Nullable String causationId,
        @Nullable String backdatedBecause,
        boolean simulated,
        @Nullable String edition,
        List<String> rules,
        List<String> clauses,
        String eventId,
        String hash,
        String content) {}
