package org.jianhui.query.inbox;

import java.util.Locale;

/** What kind of case a task belongs to. */
public enum TaskKind {
    FOUNDING,
    MEMBERSHIP,
    ELECTION,
    ASSEMBLY,
    TERM,
    HISTORY,
    /** 会费现金缴款 */
    HAND_IN,
    /** 实名录入 */
    REAL_NAME;

    /** As the views name the kinds of cases. */
    static TaskKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
