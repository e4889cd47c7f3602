package org.jianhui.query.election;

/** What has become of a posted notice. */
public enum NoticeState {
    /** 公示中 */
    RUNNING,
    /** 公示期满 */
    COMPLETED,
    /** 已中断: it no longer counts */
    INTERRUPTED
}
