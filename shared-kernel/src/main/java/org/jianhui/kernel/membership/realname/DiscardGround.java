package org.jianhui.kernel.membership.realname;

/** Why a batch is given up; said without a word about any of its members. */
public enum DiscardGround {
    /** 名单有误 */
    WRONG_LIST,
    /** 不同意导出 */
    NOT_RELEASED,
    /** 没有上报 */
    NEVER_UPLOADED
}
