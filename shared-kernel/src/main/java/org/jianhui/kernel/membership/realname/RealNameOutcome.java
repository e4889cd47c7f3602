package org.jianhui.kernel.membership.realname;

/** What the real-name system answered of a member. */
public enum RealNameOutcome {
    /** 已录入 */
    ENTERED,
    /** 未通过: it did not take the entry, and says why. */
    REJECTED
}
