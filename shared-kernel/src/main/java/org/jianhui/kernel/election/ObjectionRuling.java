package org.jianhui.kernel.election;

/**
 * How the superior ruled on an objection (E-07).
 */
public enum ObjectionRuling {
    /** 成立: the candidate is out */
    UPHELD,
    /** 不成立: the candidate stays */
    REJECTED
}
