package org.jianhui.process.membership.dues;

/** What {@code dues-hand-in.bpmn} and the code share. */
final class HandInProcess {

    static final String KEY = "dues_hand_in";
    static final String COUNT_CASH = "count_cash";

    /** Message by which the holder's withdrawal moves the procedure. */
    static final String HAND_IN_WITHDRAWN = "hand_in_withdrawn";

    /** Whether what was counted is what the receipts say; boolean. */
    static final String ALL_THERE = "allThere";

    private HandInProcess() {}
}
