package org.jianhui.workbench.api;

/** Too much of the same is being made just now; asked again in a moment it will be made: 503 with {@code Retry-After}. */
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    static final String CODE = "BUSY";
    static final int SECONDS = 10;

    public Busy() {
        super(CODE);
    }
}
