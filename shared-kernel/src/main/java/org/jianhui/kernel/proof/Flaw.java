package org.jianhui.kernel.proof;

/** In which way the log is not what it was. Stored by name. */
public enum Flaw {
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
