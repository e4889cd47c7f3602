package org.jianhui.kernel.act;

/** There is no such thing, or the actor may not know that there is (HTTP 404). */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public NotFound(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable reason code, part of the API. */
    public String code() {
        return code;
    }
}
