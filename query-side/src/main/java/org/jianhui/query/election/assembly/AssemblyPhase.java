package org.jianhui.query.election.assembly;

/** How far a meeting has come, named by what is due. */
public enum AssemblyPhase {
    /** a congress: delegates are allotted, elected, or their credentials reviewed */
    DELEGATES_DUE,
    /** who is to come must be told */
    NOTICE_DUE,
    /** the election rules must be adopted */
    RULES_DUE,
    /** scrutineers and tellers must be appointed */
    TELLERS_DUE,
    /** the roll must be frozen */
    ROLL_DUE,
    /** people sign in, and the quorum must be established */
    ATTENDANCE_DUE,
    /** too few have come */
    QUORUM_MISSED,
    /** the bodies are voted on */
    VOTING,
    /** chairs must be elected */
    OFFICERS_DUE,
    /** the result must be declared and the meeting closed */
    CONCLUSION_DUE,
    /** closed with a result */
    CONCLUDED,
    /** ended without one */
    ENDED
}
