package org.jianhui.process.election;

/** What {@code election-result.bpmn} and the code share. */
final class ElectionResultProcess {

    static final String KEY = "election_result";

    static final String REPORT_RESULT = "report_result";

    static final String CASE_ENDED = ElectionProcess.CASE_ENDED;

    /** Whether the superior approved the result; boolean. */
    static final String RESULT_APPROVED = "resultApproved";

    private ElectionResultProcess() {}
}
