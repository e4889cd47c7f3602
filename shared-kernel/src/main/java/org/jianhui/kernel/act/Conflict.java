package org.jianhui.kernel.act;

/** The state the person saw has changed, or the same act is still running (HTTP 409). */
public final class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public Conflict(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable reason code, part of the API. */
    public String code() {
        return code;
    }
}
