package org.jianhui.kernel.document;

/** The papers this system issues for an election (section 4 of the catalogue). */
public enum IssuedKind {
    /** 候选人建议名单 */
    CANDIDATE_LIST,
    /** 关于报送候选人建议名单的请示 */
    CANDIDATE_REQUEST,
    /** 关于候选人建议名单的批复 */
    CANDIDATE_REPLY,
    /** 候选人公示 */
    CANDIDATE_NOTICE,
    /** 关于选举结果的报告 */
    RESULT_REPORT,
    /** 关于选举结果的批复 */
    RESULT_REPLY,
    /** 选举人名册 */
    ELECTION_ROLL,
    /** 选票 */
    BALLOT_PAPER,
    /** 计票单 */
    TALLY_SHEET,
    /** 选举结果记录 */
    MEETING_RESULT
}
