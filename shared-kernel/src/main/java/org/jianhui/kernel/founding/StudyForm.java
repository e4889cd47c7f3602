package org.jianhui.kernel.founding;

/** How the preparatory group studies the union's rules, or makes the founding known (附1-2). */
public enum StudyForm {
    /** 学习工会法规政策 */
    STUDY,
    /** 动员会 */
    MEETING,
    /** 发放宣传资料 */
    LEAFLET,
    /** QQ群、微信群 */
    ONLINE,
    /** 入户宣传 */
    VISIT
}
