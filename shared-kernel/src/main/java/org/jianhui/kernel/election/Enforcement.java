package org.jianhui.kernel.election;

/**
 * How a rule is applied where the plan leaves it open.
 */
public enum Enforcement {
    /** what violates it is refused */
    REJECT,
    /** what violates it is recorded with a warning */
    WARN
}
