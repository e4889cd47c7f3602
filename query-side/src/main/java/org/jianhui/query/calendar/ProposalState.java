package org.jianhui.query.calendar;

/** What became of a proposed calendar edition. */
public enum ProposalState {
    OPEN,
    IMPORTED,
    REJECTED
}
