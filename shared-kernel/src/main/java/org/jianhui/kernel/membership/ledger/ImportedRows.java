package org.jianhui.kernel.membership.ledger;

import org.jianhui.kernel.id.LedgerImportId;

/** Port to the rows of a file that is being imported; they are read again from the stored file whenever they are needed. */
@FunctionalInterface
public interface ImportedRows {

    /**
     * Enters the next rows within the running transaction and records what became of each: a refused row stops nobody.
     *
     * @return whether there are more
     */
    boolean workOff(LedgerImportId imported);
}
