package org.jianhui.process.membership;

/** What {@code membership-application.bpmn} and the code share. */
final class MembershipProcess {

    static final String KEY = "membership_application";
    static final String RULE_ON_EXCEPTION = "rule_on_exception";
    static final String DECIDE_ADMISSION = "decide_admission";
    static final String CHASE_EXCEPTION_DUE = "chase_exception_due";
    static final String CHASE_ADMISSION_DUE = "chase_admission_due";
    static final String ESCALATE_ADMISSION_DUE = "escalate_admission_due";

    /** Messages by which events move the procedure. */
    static final String APPLICATION_WITHDRAWN = "application_withdrawn";

    static final String APPLICATION_LAPSED = "application_lapsed";

    /** Delegates. */
    static final String CHASE_DECISION_TASK = "chaseDecision";

    static final String ESCALATE_DECISION_TASK = "escalateDecision";

    /** Whether the federation is asked for an exception from the age limits; boolean. */
    static final String EXCEPTION_ASKED = "exceptionAsked";

    /** Whether the federation made it; boolean. */
    static final String EXCEPTION_GRANTED = "exceptionGranted";

    /** Whether the union refused before the federation had ruled; boolean. */
    static final String REFUSED_BY_UNION = "refusedByUnion";

    /** Whether the union admits, and whether it does so by an exception; boolean, one of them at most. */
    static final String ADMITTED = "admitted";

    static final String BY_EXCEPTION = "byException";

    /** Midnight after the last day for the decision that is waited for. */
    static final String CHASE_AT = "chaseDecisionAt";

    /** When the superior is told that it is still missing. */
    static final String ESCALATE_AT = "escalateDecisionAt";

    private MembershipProcess() {}
}
