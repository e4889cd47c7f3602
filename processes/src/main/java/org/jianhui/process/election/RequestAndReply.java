package org.jianhui.process.election;

/** What {@code request-and-reply.bpmn} and the code share. */
final class RequestAndReply {

    static final String KEY = "request_and_reply";

    static final String SIGN_REPLY = "sign_reply";
    static final String CHASE_DUE = "chase_due";
    static final String ESCALATE_DUE = "escalate_due";

    static final String CHASE_REPLY_TASK = "chaseReply";
    static final String ESCALATE_REPLY_TASK = "escalateReply";

    /** The request whose reply is waited for. */
    static final String REQUEST = "request";

    /** Midnight after the last day for the reply. */
    static final String CHASE_AT = "chaseAt";

    /** When the next level is told. */
    static final String ESCALATE_AT = "escalateAt";

    private RequestAndReply() {}
}
