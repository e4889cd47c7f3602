package org.jianhui.kernel.founding;

/** Why a founding ended before the union was founded. */
public enum FoundingEnd {
    /** the superior refused the application (F-03) */
    APPLICATION_REFUSED,
    /** the applicant took the application back before there was a group */
    APPLICATION_WITHDRAWN,
    /** the preparatory group gave it up */
    ABANDONED,
    /** the election case ended, and with it the founding */
    ELECTION_ENDED
}
