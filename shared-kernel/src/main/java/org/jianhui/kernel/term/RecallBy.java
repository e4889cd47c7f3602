package org.jianhui.kernel.term;

/** Who may ask for a recall (工会法17). */
public enum RecallBy {
    /** 工会委员会提议 */
    COMMITTEE,
    /** 三分之一以上会员提议 */
    MEMBERS
}
