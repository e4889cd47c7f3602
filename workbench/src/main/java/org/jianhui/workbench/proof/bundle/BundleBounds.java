package org.jianhui.workbench.proof.bundle;

import org.jianhui.workbench.api.BadRequest;

/** How large a bundle may be: beyond it, it is refused as {@code BUNDLE_TOO_LARGE} (ADR 0145). */
final class BundleBounds {

    static final int EVENTS = 20_000;
    /** Of the events' stored texts, in characters. */
    static final long LENGTH = 64L * 1024 * 1024;
    /** Of all papers and attachments, in bytes. */
    static final long FILES = 96L * 1024 * 1024;

    private BundleBounds() {}

    static void holdEvents(int events, long length) {
        if (events > EVENTS || length > LENGTH) {
            throw new BadRequest("BUNDLE_TOO_LARGE", null);
        }
    }

    static void holdFiles(long bytes) {
        if (bytes > FILES) {
            throw new BadRequest("BUNDLE_TOO_LARGE", null);
        }
    }
}
