package org.jianhui.proof.bundle;

import java.util.List;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.NoteKey;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a bundle found.
 *
 * @param checks all ten, in order
 * @param manifest null if it can't be read
 * @param key by which the log's signatures were checked; null if there was none
 * @param keyBrought whether who checks brought it himself, so that it need not be compared
 * @param checkpoint null if it can't be read
 * @param onWord opened values that rest on the word of who made the bundle
 * @param events what happened in the case, in the order of the log
 * @param eventsLeftOut how many more there are than are told here
 */
public record BundleReport(
        List<CheckResult> checks,
        @Nullable BundleManifest manifest,
        @Nullable NoteKey key,
        boolean keyBrought,
        @Nullable Checkpoint checkpoint,
        List<Cosignature> cosignatures,
        List<OpenedValue> onWord,
        List<CaseLine> events,
        long eventsLeftOut) {

    public Verdict verdict() {
        boolean sound = checks.stream()
                .allMatch(each -> each.state() == CheckState.OK
                        || (each.check() == Check.OWN && each.state() == CheckState.NOT_CHECKED));
        if (!sound) {
            return Verdict.REFUSED;
        }
        return keyBrought ? Verdict.SOUND : Verdict.SOUND_IF_KEY;
    }

    public CheckResult of(Check check) {
        return checks.get(check.ordinal());
    }

    /** Every failure, in the order of the checks. */
    public List<Refusal> refusals() {
        return checks.stream().flatMap(each -> each.refusals().stream()).toList();
    }
}
