package org.jianhui.workbench.membership.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.membership.ledger.EntryJudgement;
import org.jianhui.kernel.membership.ledger.ImportCommand.RecordRows;
import org.jianhui.kernel.membership.ledger.ImportedRows;
import org.jianhui.kernel.membership.ledger.ImportsInWork;
import org.jianhui.kernel.membership.ledger.ImportsInWork.InWork;
import org.jianhui.kernel.membership.ledger.ReferralCommand.ReferDuplicate;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jianhui.kernel.membership.ledger.RowSource;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.workbench.membership.KnownPersons;
import org.jianhui.workbench.privacy.HandedFiles;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters the rows of a file, some at a time, in the transaction of the job that asks for it: the rows, what became of each and
 * how far the file is are committed together or not at all. Each row is a savepoint of its own, so that what a rule refuses
 * leaves nothing behind and stops nobody.
 */
final class ImportWork implements ImportedRows {

    /** Rows of one job: some seconds of work at the most. */
    static final int AT_ONCE = 50;

    private final ImportsInWork imports;
    private final HandedFiles files;
    private final LedgerActs acts;
    private final KnownPersons persons;
    private final EntryJudgement rules;
    private final CommandSender sender;
    private final TransactionTemplate savepoint;

    ImportWork(
            ImportsInWork imports,
            HandedFiles files,
            LedgerActs acts,
            KnownPersons persons,
            EntryJudgement rules,
            CommandSender sender,
            TransactionTemplate savepoint) {
        this.imports = imports;
        this.files = files;
        this.acts = acts;
        this.persons = persons;
        this.rules = rules;
        this.sender = sender;
        this.savepoint = savepoint;
    }

    @Override
    public boolean workOff(LedgerImportId imported) {
        InWork work = imports.find(imported).orElseThrow(() -> new IllegalStateException("no import in work"));
        StoredFile stored = files.find(work.file()).orElseThrow(() -> new IllegalStateException("no file to import"));
        ImportFile file = ImportFile.read(files.readAside(stored), work.village());
        List<ImportRow> left =
                file.rows().stream().filter(row -> row.row() > work.upTo()).toList();
        List<ImportRow> turn = left.subList(0, Math.min(AT_ONCE, left.size()));
        List<RowOutcome> outcomes = new ArrayList<>();
        for (ImportRow row : turn) {
            if (!work.leftOut().contains(row.row())) {
                outcomes.add(entered(imported, file, row, work));
            } else if (work.elsewhere().contains(row.row())) {
                referred(row, work);
            }
        }
        if (!turn.isEmpty()) {
            sender.send(new RecordRows(imported, turn.get(turn.size() - 1).row(), outcomes));
        }
        return left.size() > turn.size();
    }

    private RowOutcome entered(LedgerImportId imported, ImportFile file, ImportRow row, InWork work) {
        RowSource source = new RowSource(imported, file.sheet(), row.row(), row.cells());
        Optional<RuleViolated> refused = refused(() -> acts.enter(sender, row, source, work));
        if (refused.isEmpty()) {
            return RowOutcome.entered(row.row(), LedgerEntryId.of(imported, row.row()));
        }
        if (refused.get().rules().stream().map(Rule::code).anyMatch(Referrals.DUPLICATE::equals)) {
            referred(row, work);
        }
        return RowOutcome.refused(row.row(), refused.get().first().code());
    }

    /** The federation is told as it is of an entry by hand that was refused; not if the other village has let go since the preview. */
    private void referred(ImportRow row, InWork work) {
        String idNumber = String.valueOf(row.typed().idNumber());
        boolean otherName =
                persons.named(idNumber, String.valueOf(row.typed().name())).isEmpty();
        persons.numbered(idNumber)
                .filter(person -> otherName
                        || rules.ofPerson(person, work.village()).stream()
                                .map(Rule::code)
                                .anyMatch(Referrals.DUPLICATE::equals))
                .ifPresent(person -> refused(() -> sender.send(new ReferDuplicate(person, work.village()))));
    }

    private Optional<RuleViolated> refused(Runnable part) {
        try {
            savepoint.executeWithoutResult(status -> part.run());
            return Optional.empty();
        } catch (RuleViolated refused) {
            return Optional.of(refused);
        }
    }
}
