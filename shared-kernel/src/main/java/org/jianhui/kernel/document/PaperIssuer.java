package org.jianhui.kernel.document;

/**
 * In whose name a paper is issued (E-01, E-09).
 */
public enum PaperIssuer {
    /** 发起单位: before the group exists */
    FOUNDERS,
    /** 建会筹备组: until the union is elected */
    PREPARATORY_GROUP,
    /** 基层工会: only after the election; and in every later one, through its committee */
    BASE_UNION,
    /** 上级工会: replies */
    UPPER_UNION;

    /**
     * Who asks for an election's meeting and candidates: the preparatory group for the first, the union for every later one
     * (附1-3(1)).
     *
     * @param later whether the union has or had a committee when its case was opened
     */
    public static PaperIssuer preparing(boolean later) {
        return later ? BASE_UNION : PREPARATORY_GROUP;
    }
}
