package org.jianhui.kernel.election.parameter;

/** Who elects chair and vice-chairs. */
public enum OfficersElectedBy {
    /** the new committee at its first meeting */
    COMMITTEE,
    /** the meeting itself */
    ASSEMBLY
}
