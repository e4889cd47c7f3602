package org.jianhui.kernel.document;

/** The papers this system issues for a founding, an election and a term (section 4 of the catalogue). */
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
    /** 候选人公示异议登记表: who objected stands on no copy of it */
    OBJECTION_REGISTER,
    /** 会员代表名册 */
    DELEGATE_ROLL,
    /** 代表资格审查报告 */
    CREDENTIALS_REPORT,
    /** 会议通知 */
    MEETING_NOTICE,
    /** 选举办法 */
    ELECTION_RULES,
    /** 选举人名册 */
    ELECTION_ROLL,
    /** 选票 */
    BALLOT_PAPER,
    /** 计票单 */
    TALLY_SHEET,
    /** 选举结果记录 */
    MEETING_RESULT,
    /** 延期换届的请示 (工会法16) */
    POSTPONEMENT_REQUEST,
    /** 关于延期换届的批复 */
    POSTPONEMENT_REPLY,
    /** 主席、副主席辞职或者调动的请示 (工会法18) */
    DEPARTURE_REQUEST,
    /** 关于主席、副主席辞职或者调动的批复 */
    DEPARTURE_REPLY,
    /** 离任的通知 */
    DEPARTURE_NOTICE,
    /** 罢免表决结果 (工会法17, 18) */
    RECALL_RESULT,
    /** 补选选举结果, one for each round */
    FILLING_ROUND,
    /** 补选、增补结果的请示 (E-10) */
    FILLING_REQUEST,
    /** 关于补选、增补结果的批复 */
    FILLING_REPLY,
    /** 关于召开换届会议的请示 (E-01) */
    REELECTION_MEETING_REQUEST,
    /** 关于召开换届会议的批复 (E-02) */
    REELECTION_MEETING_REPLY,
    /** 建会申请 */
    FOUNDING_APPLICATION,
    /** 关于建会申请的批复 */
    FOUNDING_REPLY,
    /** 关于成立建会筹备组的通知, with the list of its members */
    GROUP_NOTICE,
    /** 关于召开第一次全体会议的请示 */
    MEETING_REQUEST,
    /** 会员名册, annexed to the request for the meeting */
    MEMBER_ROLL,
    /** 工会小组名单 with the record of each leader's election, annexed likewise */
    GROUP_LIST,
    /** 关于召开第一次全体会议的批复 */
    MEETING_REPLY,
    /** 刻制工会印章的申请 */
    SEAL_APPLICATION,
    /** 工会法人资格登记申请 */
    LEGAL_PERSON_APPLICATION,
    /** 开立工会账户的申请 */
    ACCOUNT_APPLICATION,
    /** 工会登记、印章、证书和账户登记表 */
    REGISTRATION_RECORD;

    /** Whether it answers a request. */
    public boolean isReply() {
        return switch (this) {
            case CANDIDATE_REPLY,
                    RESULT_REPLY,
                    POSTPONEMENT_REPLY,
                    DEPARTURE_REPLY,
                    FILLING_REPLY,
                    REELECTION_MEETING_REPLY,
                    FOUNDING_REPLY,
                    MEETING_REPLY -> true;
            default -> false;
        };
    }

    /** Whether it goes out in the superior's name: replies do, and the register of the objections that it receives (E-07). */
    public boolean isOfSuperior() {
        return isReply() || this == OBJECTION_REGISTER;
    }
}
