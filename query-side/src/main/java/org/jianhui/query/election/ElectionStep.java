package org.jianhui.query.election;

/** What can be done in a case; said by {@code plan.step.<name>}. */
public enum ElectionStep {
    RECORD_PAPER,
    CORRECT_PAPER,
    SUBMIT_LISTS,
    SIGN_REPLY,
    RECORD_REPLY,
    CHANGE_LISTS,
    POST_NOTICE,
    INTERRUPT_NOTICE,
    RECORD_OBJECTION,
    RULE_ON_OBJECTION,
    FIX_MEETING_DATE,
    RECORD_MEETING,
    REPORT_RESULT,
    ABANDON
}
