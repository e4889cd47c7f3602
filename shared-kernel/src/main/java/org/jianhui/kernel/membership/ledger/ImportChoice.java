package org.jianhui.kernel.membership.ledger;

/** What the cadre decides after the preview. */
public enum ImportChoice {
    /** 导入没有问题的行 */
    GOOD_ROWS,
    /** 一行也不导入 */
    NONE
}
