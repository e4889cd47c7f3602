package org.jianhui.kernel.election.assembly;

/** Why a meeting ended without a result. */
public enum AssemblyEnd {
    /** the group gave it up */
    ABANDONED,
    /** its election case ended */
    ELECTION_ENDED,
    /** its notice fell or was too short by a new calendar, while the meeting was voting */
    NOTICE_FELL
}
