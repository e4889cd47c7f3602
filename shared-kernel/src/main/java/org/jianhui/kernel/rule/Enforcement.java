package org.jianhui.kernel.rule;

/** What a violated rule does: refuse the act, or only be shown. */
public enum Enforcement {
    REJECT,
    WARN
}
