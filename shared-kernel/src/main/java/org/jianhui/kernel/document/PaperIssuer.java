package org.jianhui.kernel.document;

/**
 * In whose name a paper is issued (E-01, E-09).
 */
public enum PaperIssuer {
    /** 发起单位: before the group exists */
    FOUNDERS,
    /** 建会筹备组: until the union is elected */
    PREPARATORY_GROUP,
    /** 基层工会: only after the election */
    BASE_UNION,
    /** 上级工会: replies */
    UPPER_UNION
}
