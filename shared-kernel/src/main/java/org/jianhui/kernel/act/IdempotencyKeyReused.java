package org.jianhui.kernel.act;

/** The key was already used for another body (HTTP 422). */
public final class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super("the idempotency key came before with another body");
    }

    /** Stable reason code, part of the API. */
    public String code() {
        return "IDEMPOTENCY_KEY_REUSED";
    }
}
