package org.jianhui.command.proof;

import org.jspecify.annotations.Nullable;

/**
 * Something the audit found not to be as it was.
 *
 * @param from the first leaf that it may concern, from 0
 * @param to the last one; the same if it is known exactly
 * @param event the event's id, where it is about one
 */
record Finding(What what, long from, long to, @Nullable String event) {

    enum What {
        /** The event's hash is not that of its fields. */
        EVENT_CHANGED,
        /** Another event stands at this place of the log than when its tile was completed. */
        PLACE_CHANGED,
        /** A tile is missing or is not that of the tiles below. */
        TILE_CHANGED,
        /** The log is shorter than a checkpoint or a tile says: events are missing since the last checkpoint that is right. */
        LOG_CUT,
        /** A signed checkpoint's root is not that of the log: something in the range was rewritten. */
        CHECKPOINT_DIFFERS,
        /** A checkpoint is not signed by the log's key, or cannot be read. */
        CHECKPOINT_FORGED,
        /** A checkpoint that was put outside is no longer in the database. */
        CHECKPOINT_MISSING
    }
}
