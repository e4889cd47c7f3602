package org.jianhui.process.election;

/** What {@code first-assembly.bpmn} and the code share. */
final class FirstAssembly {

    static final String KEY = "first_assembly";

    static final String ALLOT_DELEGATES = "allot_delegates";
    static final String REVIEW_CREDENTIALS = "review_credentials";
    static final String NOTIFY_ATTENDEES = "notify_attendees";
    static final String ADOPT_RULES = "adopt_rules";
    static final String APPOINT_TELLERS = "appoint_tellers";
    static final String FREEZE_ROLL = "freeze_roll";
    static final String TAKE_ATTENDANCE = "take_attendance";
    static final String POSTPONE_MEETING = "postpone_meeting";
    static final String OPEN_BALLOT = "open_ballot";
    static final String COUNT_BALLOT = "count_ballot";
    static final String APPROVE_REPEAT = "approve_repeat";
    static final String ELECT_OFFICERS = "elect_officers";
    static final String CONCLUDE_MEETING = "conclude_meeting";

    /** Messages by which events move the procedure. */
    static final String MEETING_MOVED = "meeting_moved";

    static final String MEETING_ENDED = "meeting_ended";

    static final String BODIES_ELECTED = "bodies_elected";

    /** A decided round of the body that was about to be voted on once more is void. */
    static final String ROUND_TAKEN_BACK = "round_taken_back";

    /** A body that had its result is voted on again while the others still are. */
    static final String BODY_REOPENED = "body_reopened";

    /** A body is voted on again after all had their result. */
    static final String RESULT_REOPENED = "result_reopened";

    /** Whether delegates meet in place of the members; boolean. */
    static final String CONGRESS = "congress";

    /** Whether rules and tellers are there already, because the meeting was moved after that; boolean. */
    static final String PREPARED = "prepared";

    /** Whether enough have come; boolean. */
    static final String QUORUM_MET = "quorumMet";

    /** The bodies to be elected, in one text. */
    static final String BODIES = "bodies";

    /** The body a vote is about. */
    static final String BODY = "body";

    /** Whether the vote on a body has come to its end; boolean. */
    static final String BODY_ELECTED = "bodyElected";

    /** Whether the last round on a body is void; boolean. */
    static final String ROUND_VOID = "roundVoid";

    /** What each vote begins with: nothing is decided; boolean, always false. */
    static final String UNDECIDED = "undecided";

    /** Whether the bodies that are voted on begin with a void round, because a result was taken back; boolean. */
    static final String REOPENED_VOID = "reopenedVoid";

    /** How collections are read out of a text. */
    static final String IDS = "ids";

    private FirstAssembly() {}
}
