package org.jianhui.kernel.election;

/**
 * Why an election case ended.
 */
public enum EndCause {
    /** the superior refused the founding (F-03) */
    FOUNDING_REFUSED,
    /** the preparatory group gave it up, before a meeting was held */
    ABANDONED,
    /** the superior approved the result: the case has come to its end (E-10) */
    RESULT_APPROVED,
    /** the superior voided the result: another case must be opened */
    RESULT_VOIDED,
    /** the founding of the union ended, and with it this case */
    FOUNDING_ENDED
}
