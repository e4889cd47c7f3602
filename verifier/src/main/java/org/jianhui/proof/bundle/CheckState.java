package org.jianhui.proof.bundle;

/** How a check ended. */
public enum CheckState {
    OK,
    REFUSED,
    NOT_CHECKED
}
