package org.jianhui.process.election;

/** What {@code election-candidates.bpmn} and the code share. */
final class ElectionProcess {

    static final String KEY = "election_candidates";

    static final String RECORD_PAPERS = "record_papers";
    static final String RECORD_MEETING_REPLY = "record_meeting_reply";
    static final String SUBMIT_LISTS = "submit_lists";
    static final String CHANGE_LISTS = "change_lists";
    static final String FIX_MEETING_DATE = "fix_meeting_date";
    static final String PREPARE_MEETING = "prepare_meeting";

    /** Messages by which events move the procedure. */
    static final String LISTS_CHANGED = "lists_changed";

    static final String BODY_LEFT = "body_left";
    static final String NOTICE_REOPENED = "notice_reopened";
    static final String MEETING_DATE_FIXED = "meeting_date_fixed";
    static final String MEETING_DATE_BLOCKED = "meeting_date_blocked";
    static final String MEETING_HELD = "meeting_held";
    static final String OBJECTION_RECORDED = "objection_recorded";
    static final String CASE_ENDED = "case_ended";

    /** Whether all three bodies have an approved candidate; boolean. */
    static final String EVERY_BODY_APPROVED = "everyBodyApproved";

    /** Whether a changed list needs a reply; boolean. */
    static final String REPLY_NEEDED = "replyNeeded";

    /** Whether a day is fixed for the meeting when the notice is complete; boolean. */
    static final String MEETING_FIXED = "meetingFixed";

    /** Midnight after the day of the meeting. */
    static final String MEETING_OVER_AT = "meetingOverAt";

    /** The objection just received. */
    static final String OBJECTION = "objection";

    private ElectionProcess() {}
}
