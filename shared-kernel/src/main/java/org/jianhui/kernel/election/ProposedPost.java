package org.jianhui.kernel.election;

/**
 * The post a candidate is proposed for within a body.
 */
public enum ProposedPost {
    /** 主席; 主任 of the fund-audit and the women's committee */
    CHAIR,
    /** 副主席; 副主任 */
    VICE_CHAIR,
    /** 委员 */
    MEMBER
}
