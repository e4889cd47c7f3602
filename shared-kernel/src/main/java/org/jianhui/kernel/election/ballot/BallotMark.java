package org.jianhui.kernel.election.ballot;

/** What a voter may mark beside a name. */
public enum BallotMark {
    /** 赞成 */
    FOR,
    /** 反对 */
    AGAINST,
    /** 弃权 */
    ABSTAIN,
    /** 另选他人 */
    WRITE_IN
}
