package org.jianhui.kernel.membership.ledger;

/** What kind of thing was found of a row of a file. */
public enum FindingKind {
    /** 有错误: to be put right in the file */
    MISTAKE,
    /** 文件内重复: another row of the file has the same ID number */
    TWICE,
    /** 已由别处登记: the federation's matter, which is told when the import is done */
    ELSEWHERE,
    /** 与台账不一致: on the own ledger with other facts; corrected by hand, with a reason */
    DIFFERENT,
    /** 已在台账: the ledger says the same already */
    UNCHANGED
}
