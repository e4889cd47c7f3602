package org.jianhui.kernel.membership;

/** As declared, and as the ID number says it: its seventeenth place is odd for a man (M-03). */
public enum Sex {
    MALE,
    FEMALE
}
