package org.jianhui.query.membership.ledger;

/** How far the import of a file has come. */
public enum ImportState {
    /** 等待决定 */
    UNDECIDED,
    /** 正在导入 */
    IMPORTING,
    /** 已导入 */
    IMPORTED,
    /** 没有导入 */
    DISCARDED
}
