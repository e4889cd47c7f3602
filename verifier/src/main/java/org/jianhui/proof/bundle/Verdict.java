package org.jianhui.proof.bundle;

/** What may be said of the bundle, and never more. */
public enum Verdict {
    SOUND,
    /** Sound if the key is the log's, which who checks must find out elsewhere. */
    SOUND_IF_KEY,
    REFUSED
}
