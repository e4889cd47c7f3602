package org.jianhui.query.projection;

/** The moment asked for is newer than what is known to be complete, so the answer could still change (HTTP 409). */
public final class NotSettled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stable reason code, part of the API. */
    public static final String CODE = "NOT_SETTLED";

    NotSettled(String moment) {
        super(CODE + " " + moment);
    }

    public String code() {
        return CODE;
    }
}
