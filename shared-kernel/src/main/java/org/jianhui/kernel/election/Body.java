package org.jianhui.kernel.election;

/**
 * The three bodies whose candidates go up together (E-03, 附1-3(3)).
 */
public enum Body {
    /** 工会委员会 */
    UNION_COMMITTEE,
    /** 工会经费审查委员会 */
    FUND_AUDIT_COMMITTEE,
    /** 女职工委员会 */
    WOMEN_COMMITTEE
}
