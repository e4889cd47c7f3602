package org.jianhui.kernel.act;

/**
 * Another act was faster on the same procedure. Nothing is wrong: the whole act is run again from fresh state, which
 * {@link Acts} does by itself. Never reaches a client unless the race was lost every time.
 */
public final class RaceLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RaceLost(Throwable cause) {
        super(cause);
    }
}
