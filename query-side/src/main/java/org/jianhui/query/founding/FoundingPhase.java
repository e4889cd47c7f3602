package org.jianhui.query.founding;

/** Where a founding stands, by what is due next. */
public enum FoundingPhase {
    /** the superior's reply to the application is waited for */
    APPLICATION_UNDER_REVIEW,
    /** the application came back: it is to be changed and filed anew */
    AMENDMENT_DUE,
    /** approved: the preparatory group is to be set up */
    GROUP_DUE,
    /** members and union groups, then the request for the first meeting */
    MEETING_REQUEST_DUE,
    /** the superior's reply to the meeting request is waited for */
    MEETING_UNDER_REVIEW,
    /** the election runs in its own case, until its result is approved */
    ELECTION_RUNNING,
    /** the election's result is void: another election case is to be opened */
    ELECTION_VOIDED,
    /** registration, seal, certificate and account are to follow */
    FOLLOW_UP_DUE,
    /** the union is founded */
    FOUNDED,
    /** the founding ended before */
    ENDED
}
