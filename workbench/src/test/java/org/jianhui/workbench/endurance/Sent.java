package org.jianhui.workbench.endurance;

import org.jspecify.annotations.Nullable;

/**
 * An act as its client sent it, and what it was told.
 *
 * @param told {@link Told#SENT} until an answer came
 * @param answer what an acknowledgement named, else what was said; null without an answer
 */
public record Sent(
        String key,
        String path,
        String body,
        String event,
        Told told,
        @Nullable String answer) {

    /** What a client can know. */
    public enum Told {
        /** No answer yet: to the client the same as {@link #UNKNOWN}. */
        SENT,
        ACKNOWLEDGED,
        /** Refused by a sentence of ours: nothing of it may be there. */
        REFUSED,
        /** The connection broke, the time was over, or the server failed: wholly there or wholly absent. */
        UNKNOWN
    }

    public Sent answered(Told what, @Nullable String said) {
        return new Sent(key, path, body, event, what, said);
    }

    /** What the acknowledgement named; fails on any other answer. */
    public String id() {
        if (told != Told.ACKNOWLEDGED || answer == null) {
            throw new AssertionError("not acknowledged: " + this);
        }
        return answer;
    }
}
