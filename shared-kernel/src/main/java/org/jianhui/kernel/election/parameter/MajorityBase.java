package org.jianhui.kernel.election.parameter;

/** Of whom a majority is taken. */
public enum MajorityBase {
    /** 应到: everybody on the roll */
    DUE,
    /** 实到: everybody who signed in */
    PRESENT
}
