package org.jianhui.kernel.founding;

/** As what a person belongs to the preparatory group (F-05, 附1-1). */
public enum MemberCategory {
    /** 拟任副主席 */
    PROPOSED_VICE_CHAIR,
    /** 拟任女职工委员会主任 */
    PROPOSED_WOMEN_DIRECTOR,
    /** 准备安排工会工作的人员 */
    UNION_WORK,
    /** none of these: warned of or refused, as the rule book says */
    OTHER
}
