package org.jianhui.process.membership.ledger;

/** What {@code ledger-import.bpmn} and the code share. */
final class LedgerImportProcess {

    static final String KEY = "ledger_import";
    static final String AWAIT_DECISION = "await_decision";
    static final String WORK_OFF_ROWS = "work_off_rows";

    /** Message by which the cadre's decision moves the procedure. */
    static final String IMPORT_DECIDED = "import_decided";

    /** Delegates. */
    static final String WORK_OFF_ROWS_TASK = "workOffImportedRows";

    static final String FINISH_IMPORT_TASK = "finishImport";

    /** Whether the good rows are imported; boolean. */
    static final String GOOD_ROWS = "goodRows";

    /** Whether there are rows that have not had their turn; boolean. */
    static final String ROWS_LEFT = "rowsLeft";

    private LedgerImportProcess() {}
}
