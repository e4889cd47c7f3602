package org.jianhui.workbench.search;

/** What is found, in the order in which it is shown. */
enum SearchGroup {
    /** 人员: memberships */
    PERSONS,
    /** 文书 */
    PAPERS,
    /** 办件 */
    CASES
}
