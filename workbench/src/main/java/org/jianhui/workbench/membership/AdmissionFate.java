package org.jianhui.workbench.membership;

/** What became of one application among many. */
enum AdmissionFate {
    ADMITTED,
    /** was a member before */
    ALREADY,
    REFUSED
}
