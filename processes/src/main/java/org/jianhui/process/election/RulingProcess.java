package org.jianhui.process.election;

/** What {@code objection-ruling.bpmn} and the code share. */
final class RulingProcess {

    static final String KEY = "objection_ruling";

    static final String RULE_ON_OBJECTION = "rule_on_objection";
    static final String CHASE_DUE = "chase_ruling_due";
    static final String ESCALATE_DUE = "escalate_ruling_due";

    static final String CHASE_RULING_TASK = "chaseRuling";
    static final String ESCALATE_RULING_TASK = "escalateRuling";

    /** The objection a run is about. */
    static final String OBJECTION_ID = "objectionId";

    /** Midnight after the last working day for the ruling. */
    static final String CHASE_AT = "chaseRulingAt";

    /** When the level above is told. */
    static final String ESCALATE_AT = "escalateRulingAt";

    private RulingProcess() {}
}
