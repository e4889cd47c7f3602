package org.jianhui.kernel.organisation;

/** The levels of the tree, from above. */
public enum UnionLevel {
    /** 县总工会. */
    COUNTY_FEDERATION,
    /** 乡镇工会联合会. */
    TOWNSHIP_FEDERATION,
    /** 基层工会. */
    BASE_UNION
}
