package org.jianhui.kernel.founding;

/** The seals of a base union (F-10, LAW 4). */
public enum SealKind {
    /** 工会委员会章: due before the account */
    COMMITTEE,
    /** 经费审查委员会章 */
    FUND_AUDIT,
    /** 女职工委员会章 */
    WOMEN,
    /** 财务专用章 */
    FINANCE,
    /** 主席名章 */
    CHAIR
}
