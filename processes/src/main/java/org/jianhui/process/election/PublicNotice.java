package org.jianhui.process.election;

/** What {@code public-notice.bpmn} and the code share. */
final class PublicNotice {

    static final String KEY = "public_notice";

    static final String POST_NOTICE = "post_notice";
    static final String PASS_LAST_DAY = "pass_last_day";

    static final String CONFIRM_NOTICE_TASK = "confirmNotice";

    static final String NOTICE_FELL = "notice_fell";
    static final String NOTICE_COMPLETED = "notice_completed";

    /** Whether the notice hangs already when the procedure comes here; boolean. */
    static final String NOTICE_RUNNING = "noticeRunning";

    /** Midnight after the last working day that must pass. */
    static final String NOTICE_ENDS_AT = "noticeEndsAt";

    /** Number of the posting; a timer of an earlier one confirms nothing. */
    static final String NOTICE_ROUND = "noticeRound";

    private PublicNotice() {}
}
