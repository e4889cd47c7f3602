package org.jianhui.kernel.election;

/**
 * The superior's decision on one person for one body (E-04).
 */
public enum Verdict {
    /** 同意: may be posted as a candidate */
    APPROVE,
    /** 不同意: out for this body; a reason is due */
    REFUSE,
    /** 退回修改: to be changed or replaced, and asked for again; a reason is due */
    RETURN
}
