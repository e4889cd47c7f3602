package org.jianhui.proof.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of the case as it is shown; only for reading.
 *
 * @param actedOn as the metadata say it, when the act was done; null where they don't
 * @param account who did it; null where the metadata don't say
 * @param chinese what the event is called; its type where the bundle has no name for it
 * @param edition of the rule book on which it was judged; null where it was not
 */
public record CaseLine(
        BundledEvent event,
        @Nullable String actedOn,
        @Nullable String account,
        String chinese,
        String english,
        @Nullable String edition,
        List<JudgedRule> rules,
        List<Personal> personal) {

    /** @param clause of the published rules; empty where the catalogue in the bundle does not name it */
    public record JudgedRule(String id, String clause) {}

    /**
     * A personal value of the event.
     *
     * @param field id of the field
     * @param value null where it is sealed for this reader
     */
    public record Personal(
            String pointer,
            String field,
            String person,
            @Nullable String value) {}
}
