package org.jianhui.kernel.founding.history;

import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jspecify.annotations.Nullable;

/** The papers of a founding and a first election in their order (E-11); of each kind the one that held is recorded. */
public enum HistoryKind {
    /** 建会申请 */
    FOUNDING_APPLICATION(PaperKind.FOUNDING_APPLICATION, PaperIssuer.FOUNDERS),
    /** 建会批复 */
    FOUNDING_REPLY(PaperKind.FOUNDING_REPLY, PaperIssuer.UPPER_UNION),
    /** 成立建会筹备组的通知 */
    GROUP_NOTICE(PaperKind.GROUP_NOTICE, null),
    /** 召开第一次全体会议的请示 */
    MEETING_REQUEST(PaperKind.MEETING_REQUEST, PaperIssuer.PREPARATORY_GROUP),
    /** 召开第一次全体会议的批复 */
    MEETING_REPLY(PaperKind.MEETING_REPLY, PaperIssuer.UPPER_UNION),
    /** 候选人建议名单的请示 */
    CANDIDATE_REQUEST(PaperKind.CANDIDATE_REQUEST, PaperIssuer.PREPARATORY_GROUP),
    /** 候选人建议名单的批复 */
    CANDIDATE_REPLY(PaperKind.CANDIDATE_REPLY, PaperIssuer.UPPER_UNION),
    /** 候选人公示: dated on the day it was posted */
    PUBLIC_NOTICE(null, null),
    /** 第一次全体会议的记录: dated on the day of the meeting */
    MEETING_RECORD(null, null),
    /** 选举结果的报告 */
    RESULT_REPORT(PaperKind.RESULT_REPORT, PaperIssuer.BASE_UNION),
    /** 选举结果的批复 */
    RESULT_REPLY(PaperKind.RESULT_REPLY, PaperIssuer.UPPER_UNION),
    /** 公安登记 */
    POLICE_REGISTRATION(null, null),
    /** 工会印章: dated on the day it was engraved */
    SEAL(null, null),
    /** 工会法人资格证书: its number is the unified social credit code */
    CERTIFICATE(null, null),
    /** 银行账户: dated on the day it was opened */
    ACCOUNT(null, null);

    private final @Nullable PaperKind paper;
    private final @Nullable PaperIssuer due;

    HistoryKind(@Nullable PaperKind paper, @Nullable PaperIssuer due) {
        this.paper = paper;
        this.due = due;
    }

    /** The request or reply it is; null if it is neither. */
    public @Nullable PaperKind paper() {
        return paper;
    }

    /** In whose name it has to be issued; null if no rule says so (E-01, E-09). */
    public @Nullable PaperIssuer due() {
        return due;
    }

    /** The request that this reply answers; null if this is no reply. */
    public @Nullable HistoryKind answers() {
        return switch (this) {
            case FOUNDING_REPLY -> FOUNDING_APPLICATION;
            case MEETING_REPLY -> MEETING_REQUEST;
            case CANDIDATE_REPLY -> CANDIDATE_REQUEST;
            case RESULT_REPLY -> RESULT_REPORT;
            default -> null;
        };
    }
}
