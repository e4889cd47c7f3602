package org.jianhui.proof.bundle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a bundle is.
 *
 * @param origin of the log; name of the key that signs
 * @param caseId the case it shows
 * @param made when, cut to the second
 * @param by account id of who had it made
 * @param streams for each stream of the case, by name, how many of its events are below the bundle's checkpoint
 */
public record BundleHeader(String origin, String caseId, Instant made, String by, SortedMap<String, Long> streams) {

    private static final Pattern WORD = Pattern.compile("[!-~]+");

    /** @throws IllegalArgumentException if a word is empty or has other characters than visible ASCII, or a count is below 0 */
    public BundleHeader {
        word(origin);
        word(caseId);
        word(by);
        streams.keySet().forEach(BundleHeader::word);
        if (streams.isEmpty() || streams.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("no streams of a case");
        }
        made = made.truncatedTo(ChronoUnit.SECONDS);
        streams = Collections.unmodifiableSortedMap(new TreeMap<>(streams));
    }

    public BundleHeader(String origin, String caseId, Instant made, String by, Map<String, Long> streams) {
        this(origin, caseId, made, by, (SortedMap<String, Long>) new TreeMap<>(streams));
    }

    private static void word(String text) {
        if (!WORD.matcher(text).matches()) {
            throw new IllegalArgumentException("no word of a manifest: " + text);
        }
    }
}
