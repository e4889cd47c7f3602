package org.jianhui.query.membership.dues;

/** What has become of a hand-in. */
public enum HandInStanding {
    /** 待清点 */
    OPEN,
    /** 已收讫 */
    ACCEPTED,
    /** 已退回 */
    RETURNED,
    /** 已撤回 */
    WITHDRAWN
}
