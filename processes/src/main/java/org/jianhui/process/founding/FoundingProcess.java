package org.jianhui.process.founding;

/** What {@code founding.bpmn} and the code share. */
final class FoundingProcess {

    static final String KEY = "founding";
    static final String AMEND_APPLICATION = "amend_application";
    static final String SET_UP_GROUP = "set_up_group";
    static final String REQUEST_MEETING = "request_meeting";
    static final String OPEN_ELECTION = "open_election";
    static final String REGISTER_POLICE = "register_police";
    static final String RECORD_SEAL = "record_seal";
    static final String OBTAIN_CERTIFICATE = "obtain_certificate";
    static final String OPEN_ACCOUNT = "open_account";
    static final String FOLLOW_UP_DUE = "follow_up_due";
    static final String CERTIFICATE_DUE = "certificate_due";

    /** Messages by which events move the procedure. */
    static final String RESULT_APPROVED = "result_approved";

    static final String RESULT_VOIDED = "result_voided";

    static final String FOUNDING_ENDED = "founding_ended";

    /** Delegates. */
    static final String REMIND_GROUP_TASK = "remindGroup";

    static final String REMIND_FOLLOW_UP_TASK = "remindFollowUp";

    static final String REMIND_CERTIFICATE_TASK = "remindCertificate";

    /** Whether the application was approved, or came back to be changed; neither means refused; boolean. */
    static final String APPLICATION_APPROVED = "applicationApproved";

    static final String APPLICATION_RETURNED = "applicationReturned";

    /** Whether the meeting was approved; boolean. */
    static final String MEETING_APPROVED = "meetingApproved";

    /** Midnight after the day on which the group is due. */
    static final String GROUP_DUE_AT = "groupDueAt";

    /** Midnight after the working day that follows it. */
    static final String GROUP_LATE_AT = "groupLateAt";

    /** Midnight after the day by which another election case is to be opened. */
    static final String ELECTION_DUE_AT = "electionDueAt";

    /** Midnight after the last day for registration, seal and account. */
    static final String FOLLOW_UP_DUE_AT = "followUpDueAt";

    /** Midnight after the last day for the certificate. */
    static final String CERTIFICATE_DUE_AT = "certificateDueAt";

    private FoundingProcess() {}
}
