package org.jianhui.kernel.term;

/** Why a committee's term ended. */
public enum TermEnd {
    /** 换届: the next committee was elected, and its result approved */
    SUCCEEDED,
    /** 工会撤销: the union itself ended */
    UNION_CLOSED
}
