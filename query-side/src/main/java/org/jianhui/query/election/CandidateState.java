package org.jianhui.query.election;

/** Where a candidacy stands; an open objection blocks it besides. */
public enum CandidateState {
    /** 待审查: waits for the superior's reply */
    PROPOSED,
    /** 审查同意: may be posted */
    APPROVED,
    /** 审查不同意 */
    REFUSED,
    /** 退回修改 */
    RETURNED,
    /** 已撤回 */
    WITHDRAWN,
    /** 异议成立，取消资格 */
    EXCLUDED
}
