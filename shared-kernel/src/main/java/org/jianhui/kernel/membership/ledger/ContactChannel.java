package org.jianhui.kernel.membership.ledger;

/** How a person on the ledger was to be reached. */
public enum ContactChannel {
    PHONE,
    WECHAT,
    QQ,
    /** 上门 */
    VISIT,
    /** 通过家属 */
    FAMILY
}
