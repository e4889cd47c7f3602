package org.jianhui.kernel.election;

/**
 * Why a fixed meeting date fell although the notice hangs.
 */
public enum MeetingBlock {
    /** a new calendar edition made it too early */
    CALENDAR_CHANGED,
    /** an upheld objection left a body without any candidate */
    BODY_WITHOUT_CANDIDATE,
    /** the meeting convened for it was given up */
    MEETING_GIVEN_UP
}
