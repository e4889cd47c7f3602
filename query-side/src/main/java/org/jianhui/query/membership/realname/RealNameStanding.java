package org.jianhui.query.membership.realname;

/** Where a member stands towards the real-name system, in the order of the way in. */
public enum RealNameStanding {
    /** In no batch, or given up with it. */
    NONE,
    /** In a batch that nobody has released. */
    LISTED,
    /** Released, and not answered. */
    RELEASED,
    ENTERED,
    /** It did not take the entry. */
    REJECTED,
    /** Was recorded as entered, and is not. */
    REVOKED
}
