package org.jianhui.kernel.membership;

/** Why a membership ends (M-16). Passing the age limit is none (I-03). */
public enum EndGround {
    /** 退会: at the member's own request. */
    RESIGNATION,
    /** On the day of death. */
    DEATH
}
