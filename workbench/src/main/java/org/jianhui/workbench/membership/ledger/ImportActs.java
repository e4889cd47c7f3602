package org.jianhui.workbench.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.ImportCommand.DecideImport;
import org.jianhui.kernel.membership.ledger.ImportCommand.OpenImport;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.document.OneByOne;
import org.jspecify.annotations.Nullable;

/** Turns a file that a cadre hands in into commands; it is stored, encrypted, in the same transaction, and nowhere else. */
final class ImportActs {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FileStore files;
    private final ImportJudge judge;
    private final OneByOne reading = new OneByOne();

    ImportActs(FileStore files, ImportJudge judge) {
        this.files = files;
        this.judge = judge;
    }

    /** A file with what was found in it, before anything is stored of it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Previewed(
            VillageId village,
            UnionId township,
            String name,
            byte[] content,
            ImportFile file,
            List<RowFinding> findings) {

        @Override
        public String toString() {
            return "Previewed";
        }
    }

    /**
     * Reads and judges the file, one at a time, as a workbook takes much memory; changes nothing.
     *
     * @param township whose village it is: a stored file belongs to a union
     * @throws BadRequest if it is no workbook of ours, with a sentence of its own for each kind of wrong file
     */
    Previewed preview(
            VillageId village, UnionId township, String name, byte[] content, LocalDate today, AccountId reader) {
        return reading.make(() -> {
            ImportFile file = ImportFile.read(content, village);
            if (file.rows().isEmpty()) {
                throw new BadRequest("SHEET_EMPTY", "file");
            }
            return new Previewed(village, township, name, content, file, judge.findings(file, village, today, reader));
        });
    }

    Acts.Work open(Previewed previewed, Act act) {
        LedgerImportId imported = LedgerImportId.random();
        return sender -> {
            StoredFile stored = files.put(
                    imported.value(),
                    previewed.township(),
                    PersonId.random(),
                    MEDIA_TYPE,
                    previewed.name(),
                    previewed.content(),
                    act);
            sender.send(new OpenImport(
                    imported,
                    previewed.village(),
                    stored,
                    previewed.file().sheet(),
                    previewed.file().rows().size(),
                    previewed.findings()));
            return imported.value();
        };
    }

    Acts.Work decide(LedgerImportId imported, @Nullable ImportChoice choice) {
        if (choice == null) {
            throw new BadRequest("NOT_NULL", "choice");
        }
        return sender -> {
            sender.send(new DecideImport(imported, choice));
            return imported.value();
        };
    }
}
