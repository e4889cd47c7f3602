package org.jianhui.kernel.organisation;

/** What a post is for; people change, posts stay (G-16). */
public enum PostKind {
    /** 领导小组组长. */
    LEADING_GROUP_HEAD,
    /** 领导小组副组长. */
    LEADING_GROUP_DEPUTY,
    /** 领导小组成员. */
    LEADING_GROUP_MEMBER,
    /** 工会主席. */
    UNION_CHAIR,
    /** 工会工作人员. */
    UNION_STAFF,
    /** 村（社区）专职干部: exactly one at a time (G-07). */
    DEDICATED_CADRE
}
