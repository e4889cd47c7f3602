package org.jianhui.query.membership;

/** Where a person stands towards the union, in the order of the way in. */
public enum MemberStanding {
    /** The federation has to rule on an exception from the age limits. */
    AWAITING_FEDERATION,
    /** The union has to decide. */
    APPLIED,
    MEMBER,
    /** 保留会籍: without vote or dues. */
    RETAINED,
    REFUSED,
    WITHDRAWN,
    /** There was nobody left to decide. */
    LAPSED,
    ENDED;

    /** Whether a person of this standing has a vote at the roll's moment. */
    public boolean hasVote() {
        return this == MEMBER;
    }
}
