package org.jianhui.kernel.election;

/**
 * What the superior decides on the result of an election (E-10).
 */
public enum ResultDecision {
    /** 同意: offices take effect from the day of approval */
    APPROVE,
    /** 选举无效: the election must be held anew; a reason is due */
    VOID
}
