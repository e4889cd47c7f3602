package org.jianhui.process.reply;

/** What {@code request-and-reply.bpmn} and the code share. */
public final class RequestAndReply {

    public static final String KEY = "request_and_reply";

    public static final String SIGN_REPLY = "sign_reply";
    public static final String CHASE_DUE = "chase_due";
    public static final String ESCALATE_DUE = "escalate_due";

    public static final String CHASE_REPLY_TASK = "chaseReply";
    public static final String ESCALATE_REPLY_TASK = "escalateReply";

    /** The request whose reply is waited for. */
    public static final String REQUEST = "request";

    /** Midnight after the last day for the reply. */
    public static final String CHASE_AT = "chaseAt";

    /** When the next level is told. */
    public static final String ESCALATE_AT = "escalateAt";

    private RequestAndReply() {}
}
