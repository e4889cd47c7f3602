package org.jianhui.kernel.document;

import org.jspecify.annotations.Nullable;

/**
 * The papers of the procedure in their order; a reply names the request it answers.
 */
public enum PaperKind {
    /** 建会申请 */
    FOUNDING_APPLICATION,
    /** 建会批复 */
    FOUNDING_REPLY,
    /** 成立建会筹备组的通知 */
    GROUP_NOTICE,
    /** 召开第一次全体会议的请示 */
    MEETING_REQUEST,
    /** 召开第一次全体会议的批复 */
    MEETING_REPLY,
    /** 候选人建议名单的请示 */
    CANDIDATE_REQUEST,
    /** 候选人建议名单的批复 */
    CANDIDATE_REPLY,
    /** 选举结果的报告: the first paper in the union's own name (E-09) */
    RESULT_REPORT,
    /** 选举结果的批复 */
    RESULT_REPLY,
    /** 工会委员会的请示: what a committee in office asks for */
    COMMITTEE_REQUEST,
    /** 对工会委员会请示的批复 */
    COMMITTEE_REPLY;

    /** The kind of request this reply answers; null if this is not a reply. */
    public @Nullable PaperKind answers() {
        return switch (this) {
            case FOUNDING_REPLY -> FOUNDING_APPLICATION;
            case MEETING_REPLY -> MEETING_REQUEST;
            case CANDIDATE_REPLY -> CANDIDATE_REQUEST;
            case RESULT_REPLY -> RESULT_REPORT;
            case COMMITTEE_REPLY -> COMMITTEE_REQUEST;
            default -> null;
        };
    }

    public boolean isReply() {
        return answers() != null;
    }

    /** Whether it may be entered as historic: what precedes the candidate lists. */
    public boolean isHistoric() {
        return ordinal() < CANDIDATE_REQUEST.ordinal();
    }

    /** Whether it belongs to the founding of the union: a later election asks for no such paper again. */
    public boolean isOfFounding() {
        return ordinal() < MEETING_REQUEST.ordinal();
    }
}
