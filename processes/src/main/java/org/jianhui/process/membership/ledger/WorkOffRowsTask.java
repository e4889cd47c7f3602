package org.jianhui.process.membership.ledger;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.membership.ledger.ImportedRows;

/**
 * The next rows of the file have their turn, in the transaction of the job: what it enters, what it records of each row and the
 * engine's step are committed together, so that a job that was interrupted begins again where nothing of it remained.
 */
record WorkOffRowsTask(Supplier<ImportedRows> rows) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        boolean left = rows.get().workOff(new LedgerImportId(execution.getProcessBusinessKey()));
        execution.setVariable(LedgerImportProcess.ROWS_LEFT, left);
    }
}
