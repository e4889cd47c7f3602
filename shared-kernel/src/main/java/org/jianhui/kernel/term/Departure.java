package org.jianhui.kernel.term;

/** Why somebody leaves an office before the term ends. */
public enum Departure {
    /** 辞职 */
    RESIGNED,
    /** 工作调动 */
    TRANSFERRED,
    /** 罢免: only by a vote */
    RECALLED,
    /** 不再是会员 */
    LEFT_UNION,
    /** 去世 */
    DIED,
    /** 当选同一机构更高职务: follows from the filling of that office, and is asked for by nobody */
    ELECTED_HIGHER;

    /** Whether a chair or vice-chair leaves for this only with the superior's consent (工会法18). */
    public boolean needsConsent() {
        return this == RESIGNED || this == TRANSFERRED;
    }
}
