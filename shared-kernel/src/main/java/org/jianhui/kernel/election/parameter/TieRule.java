package org.jianhui.kernel.election.parameter;

/** What follows when equal votes leave open who takes the last seat. */
public enum TieRule {
    /** a second ballot among those with equal votes */
    RUNOFF
}
