package org.jianhui.kernel.act;

/** The actor has no authority for this act, or a conflict of duties stands against it (HTTP 403). */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public Forbidden(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Stable reason code, part of the API. */
    public String code() {
        return code;
    }
}
