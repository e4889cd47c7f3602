package org.jianhui.query.membership.realname;

/** Where a batch stands. */
public enum RealNameBatchStanding {
    /** Nobody has released it. */
    OPEN,
    /** Answers are missing. */
    RELEASED,
    /** Each of its members has an answer. */
    ANSWERED,
    DISCARDED
}
