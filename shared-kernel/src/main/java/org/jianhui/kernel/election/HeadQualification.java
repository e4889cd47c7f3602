package org.jianhui.kernel.election;

/**
 * What entitles a person to head the preparatory group (F-04, 附1-1).
 */
public enum HeadQualification {
    /** 拟任工会主席 */
    PROPOSED_CHAIR,
    /** 具有党政副职资格 */
    PARTY_OR_GOVERNMENT_DEPUTY,
    /** neither: refused or warned of, as the rule book says */
    OTHER
}
