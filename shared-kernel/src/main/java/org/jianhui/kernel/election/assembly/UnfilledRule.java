package org.jianhui.kernel.election.assembly;

/** What the election rules say of seats for which nobody had the votes. */
public enum UnfilledRule {
    /** they stay open at this meeting */
    LEAVE_OPEN,
    /** one more vote is held on them */
    ONE_FURTHER_ROUND
}
