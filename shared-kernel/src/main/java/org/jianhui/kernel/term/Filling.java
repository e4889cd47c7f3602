package org.jianhui.kernel.term;

/** How a vacant office is filled for the rest of the term. */
public enum Filling {
    /** 补选: elected by the meeting or by the committee */
    BY_ELECTION,
    /** 递补: who had the next most votes at the election */
    SUBSTITUTION,
    /** 协商产生: only for the women-workers' body, on nomination by the union committee */
    CONSULTATION
}
