package org.jianhui.kernel.term;

/** What a committee in office asks its superior for. */
public enum TermRequest {
    /** 延期换届 */
    POSTPONEMENT,
    /** 主席、副主席辞职或调动 (工会法18) */
    DEPARTURE,
    /** 补选、递补 (E-10) */
    FILLING,
    /** 召开换届会议 (附1-3(1)) */
    REELECTION_MEETING
}
