package org.jianhui.process.term;

/** What {@code term-of-office.bpmn} and the code share. */
final class TermProcess {

    static final String KEY = "term_of_office";
    static final String HOLD_REELECTION = "hold_reelection";

    /** Messages by which events move the procedure. */
    static final String REQUEST_SENT = "request_sent";

    static final String TERM_POSTPONED = "term_postponed";
    static final String TERM_ENDED = "term_ended";

    /** Delegates. */
    static final String WARN_OF_END_TASK = "warnOfEnd";

    static final String OVERRUN_TERM_TASK = "overrunTerm";

    /** The first moment of the day of the first warning: the re-election falls due. */
    static final String REELECTION_DUE_AT = "reelectionDueAt";

    static final String SECOND_WARNING_AT = "secondWarningAt";
    static final String LAST_WARNING_AT = "lastWarningAt";

    /** Midnight after the last day of the term. */
    static final String TERM_ENDS_AT = "termEndsAt";

    private TermProcess() {}
}
