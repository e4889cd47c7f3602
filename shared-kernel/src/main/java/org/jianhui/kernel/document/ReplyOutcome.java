package org.jianhui.kernel.document;

/**
 * What a reply to a request says.
 */
public enum ReplyOutcome {
    /** 同意 */
    APPROVED,
    /** 不同意 */
    REFUSED,
    /** 退回修改: to be changed and asked for again */
    RETURNED
}
