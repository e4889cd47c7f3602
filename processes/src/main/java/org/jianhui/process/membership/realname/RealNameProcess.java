package org.jianhui.process.membership.realname;

/** What {@code real-name-entry.bpmn} and the code share. */
final class RealNameProcess {

    static final String KEY = "real_name_entry";
    static final String RELEASE_BATCH = "release_batch";
    static final String RECORD_ANSWERS = "record_answers";

    /** Message by which giving a batch up moves the procedure. */
    static final String BATCH_DISCARDED = "batch_discarded";

    private RealNameProcess() {}
}
