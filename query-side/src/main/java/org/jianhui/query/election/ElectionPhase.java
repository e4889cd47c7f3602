package org.jianhui.query.election;

/** Where a case stands, by what is due next. */
public enum ElectionPhase {
    /** papers that preceded this system are to be entered */
    PAPERS_DUE,
    /** the candidate lists are to be sent up */
    LISTS_DUE,
    /** the superior's reply is waited for */
    UNDER_REVIEW,
    /** a body has no approved candidate: the lists are to be changed */
    REVISION_DUE,
    /** the notice is to be posted, or posted anew */
    POSTING_DUE,
    /** the notice hangs, its days are running */
    NOTICE_RUNNING,
    /** the days have passed, the meeting's date is to be fixed */
    MEETING_DATE_DUE,
    /** the date stands; whether the meeting may be held is to be established */
    MEETING_FIXED,
    /** the meeting may be held */
    MEETING_CLEARED,
    /** the meeting has elected; the union is to report the result */
    RESULT_DUE,
    /** the superior's reply on the result is waited for */
    RESULT_UNDER_REVIEW,
    /** the case has ended */
    ENDED
}
