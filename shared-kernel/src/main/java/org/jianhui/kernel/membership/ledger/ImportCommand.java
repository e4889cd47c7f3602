package org.jianhui.kernel.membership.ledger;

import java.util.List;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;

/** Everything that can be asked of the import of one file into a village's ledger. */
public sealed interface ImportCommand extends Command {

    LedgerImportId imported();

    @Override
    default String aggregateId() {
        return imported().value();
    }

    /**
     * The village's cadre hands in a file, which the running transaction has stored, and is shown what was found in it.
     *
     * @param sheet the place of the sheet that was read, from 1
     * @param rows how many rows of it hold anything
     * @param findings of those that are not to be imported, in the order of the rows
     */
    record OpenImport(
            LedgerImportId imported, VillageId village, StoredFile file, int sheet, int rows, List<RowFinding> findings)
            implements ImportCommand {

        public OpenImport {
            findings = List.copyOf(findings);
        }
    }

    /** The cadre has seen the preview and decides. */
    record DecideImport(LedgerImportId imported, ImportChoice choice) implements ImportCommand {}

    /**
     * Records what became of the next rows, in the transaction in which they were entered; recorded before, it changes nothing.
     *
     * @param upTo the last row of the file that has had its turn
     */
    record RecordRows(LedgerImportId imported, int upTo, List<RowOutcome> outcomes) implements ImportCommand {

        public RecordRows {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** All rows have had their turn. */
    record FinishImport(LedgerImportId imported) implements ImportCommand {}
}
