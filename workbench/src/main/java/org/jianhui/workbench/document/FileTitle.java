package org.jianhui.workbench.document;

import org.jianhui.kernel.document.IssuedKind;

/** What the file of a paper is called. */
final class FileTitle {

    private FileTitle() {}

    /** File name for the reader's disk: kind and date, never a person's name. */
    static String of(IssuedKind kind) {
        return switch (kind) {
            case CANDIDATE_LIST -> "候选人建议名单";
            case CANDIDATE_REQUEST -> "候选人建议名单的请示";
            case CANDIDATE_REPLY -> "候选人建议名单的批复";
            case CANDIDATE_NOTICE -> "候选人公示";
            case RESULT_REPORT -> "选举结果的报告";
            case RESULT_REPLY -> "选举结果的批复";
            case OBJECTION_REGISTER -> "异议登记表";
            case DELEGATE_ROLL -> "代表名册";
            case CREDENTIALS_REPORT -> "代表资格审查报告";
            case MEETING_NOTICE -> "会议通知";
            case ELECTION_RULES -> "选举办法";
            case ELECTION_ROLL -> "选举人名册";
            case BALLOT_PAPER -> "选票";
            case TALLY_SHEET -> "计票单";
            case MEETING_RESULT -> "选举结果记录";
            case FOUNDING_APPLICATION -> "建会申请";
            case FOUNDING_REPLY -> "建会申请的批复";
            case GROUP_NOTICE -> "建会筹备组的通知";
            case MEETING_REQUEST -> "召开第一次全体会议的请示";
            case MEETING_REPLY -> "召开第一次全体会议的批复";
            case POSTPONEMENT_REQUEST -> "延期换届的请示";
            case POSTPONEMENT_REPLY -> "延期换届的批复";
            case DEPARTURE_REQUEST -> "主席或者副主席离任的请示";
            case DEPARTURE_REPLY -> "主席或者副主席离任的批复";
            case DEPARTURE_NOTICE -> "离任的通知";
            case RECALL_RESULT -> "罢免表决结果";
            case FILLING_ROUND -> "补选选举结果";
            case FILLING_REQUEST -> "补选或者增补结果的请示";
            case FILLING_REPLY -> "补选或者增补结果的批复";
            case REELECTION_MEETING_REQUEST -> "召开换届会议的请示";
            case REELECTION_MEETING_REPLY -> "召开换届会议的批复";
            case MEMBER_ROLL -> "会员名册";
            case GROUP_LIST -> "工会小组名单";
            case SEAL_APPLICATION -> "刻制工会印章的申请";
            case LEGAL_PERSON_APPLICATION -> "工会法人资格登记申请";
            case ACCOUNT_APPLICATION -> "开立工会账户的申请";
            case REGISTRATION_RECORD -> "登记印章证书账户登记表";
        };
    }
}
