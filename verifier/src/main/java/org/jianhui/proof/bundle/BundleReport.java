package org.jianhui.proof.bundle;

import java.time.Instant;
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

    /** What may be said of the bundle, and never more. */
    public enum Verdict {
        SOUND,
        /** Sound if the key is the log's, which who checks must find out elsewhere. */
        SOUND_IF_KEY,
        REFUSED
    }

    public enum State {
        OK,
        REFUSED,
        NOT_CHECKED
    }

    /**
     * A failure and where it is.
     *
     * @param place a byte, a name, or stream, sequence and line
     */
    public record Refusal(RefusalCode code, String place, Reason reason) {}

    /**
     * @param refusals the first thousand
     * @param refused how many there were
     * @param unchecked why it could not be checked, or null
     */
    public record CheckResult(
            Check check,
            State state,
            List<Refusal> refusals,
            long refused,
            @Nullable Reason unchecked) {}

    /**
     * Another's statement that he saw the checkpoint and that it went on from what he had seen.
     *
     * @param size of the checkpoint under which it stands
     * @param name as the key says it, or as the signature says it where no key is known
     * @param at to the second; null where the key is not known, so that nothing is proved
     * @param brought whether who checks brought the key himself
     */
    public record Cosignature(
            long size, String name, @Nullable Instant at, boolean brought) {}

    public Verdict verdict() {
        boolean sound = checks.stream()
                .allMatch(each ->
                        each.state() == State.OK || (each.check() == Check.OWN && each.state() == State.NOT_CHECKED));
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
