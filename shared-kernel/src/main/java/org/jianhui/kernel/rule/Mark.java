package org.jianhui.kernel.rule;

/** Where a setting's value comes from, and so how far it may bind. */
public enum Mark {
    /** The plan says it. */
    PLAN,
    /** The plan is silent or contradicts itself: our interpretation (catalogue section 17). */
    DEFAULT,
    /** The surrounding law, read in the named source. */
    LAW_FOUND,
    /** The surrounding law, from memory: it may only warn. */
    LAW_FROM_MEMORY;

    public boolean onlyWarns() {
        return this == LAW_FROM_MEMORY;
    }
}
