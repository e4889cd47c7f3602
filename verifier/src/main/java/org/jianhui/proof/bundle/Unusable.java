package org.jianhui.proof.bundle;

/** The command can't be understood. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
