package org.jianhui.kernel.election.assembly;

/** Who meets (E-13). */
public enum AssemblyForm {
    /** 会员大会: all members */
    FULL_MEETING,
    /** 会员代表大会: their delegates */
    CONGRESS
}
