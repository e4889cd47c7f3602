package org.jianhui.kernel.membership;

/** What binds the applicant to an employing unit (M-04). */
public enum WorkRelation {
    /** 劳动关系 */
    EMPLOYMENT,
    /** 劳务关系: passes here, though the mutual-aid text says 在职职工 (I-09). */
    LABOUR_SERVICE,
    /** None: works for no employing unit. */
    NONE
}
