package org.jianhui.query.election.assembly;

/** How far a ballot has come. */
public enum BallotState {
    /** papers are to be handed out */
    OPENED,
    /** papers are out; the box is to be counted by two */
    ISSUED,
    /** one teller has keyed; nobody is shown what */
    FIRST_KEYED,
    /** the two counts differed: the box is to be counted again */
    DIFFERED,
    /** decided */
    DECIDED,
    /** void */
    VOID
}
