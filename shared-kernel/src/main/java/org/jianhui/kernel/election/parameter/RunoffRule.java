package org.jianhui.kernel.election.parameter;

/** Who wins a second ballot among people who all had their majority before. */
public enum RunoffRule {
    /** the most votes */
    PLURALITY,
    /** the most votes, and the majority once more */
    MAJORITY
}
