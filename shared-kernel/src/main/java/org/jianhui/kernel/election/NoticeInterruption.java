package org.jianhui.kernel.election;

/**
 * Why a posted notice no longer counts and must be posted again (E-06).
 */
public enum NoticeInterruption {
    /** it was taken down */
    REMOVED,
    /** it could no longer be read */
    DAMAGED,
    /** its content was wrong */
    WRONG_CONTENT,
    /** it hung where the members could not see it */
    WRONG_PLACE,
    /** the candidate list changed while it hung */
    LIST_CHANGED,
    /** another cause, said in the note */
    OTHER
}
