package org.jianhui.kernel.election;

/**
 * Why a candidate list was changed.
 */
public enum ListChange {
    /** the superior returned it */
    RETURNED_BY_SUPERIOR,
    /** a refused candidate is replaced */
    REFUSED_BY_SUPERIOR,
    /** a candidate does not stand any more */
    CANDIDATE_WITHDREW,
    /** a candidate may not stand */
    CANDIDATE_INELIGIBLE,
    /** an objection was upheld, the candidate is replaced */
    OBJECTION_UPHELD,
    /** an error in the list */
    CORRECTION
}
