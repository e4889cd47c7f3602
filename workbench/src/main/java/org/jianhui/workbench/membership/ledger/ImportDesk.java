package org.jianhui.workbench.membership.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.act.rule.RoleIsHeld;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.LedgerEntryId;
import org.jianhui.kernel.id.LedgerImportId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.query.membership.ledger.FindImport;
import org.jianhui.query.membership.ledger.FindImports;
import org.jianhui.query.membership.ledger.ImportLine;
import org.jianhui.query.membership.ledger.ImportState;
import org.jianhui.query.membership.ledger.ImportView;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.membership.ledger.ShownImport.LedgerImportDetail;
import org.jianhui.workbench.privacy.HandedFiles;
import org.jianhui.workbench.privacy.Masks;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * Reads imports for pages and REST. What a file says is read from the file each time, for the village's own cadre only; whoever
 * else may read the ledger sees the import's record.
 */
final class ImportDesk {

    /** Each is looked up and opened by itself. */
    private static final int MOST_COMPARED = 50;

    private final Queries queries;
    private final LedgerDesk ledger;
    private final HandedFiles files;
    private final Opener open;
    private final ImportSentences sentences;

    ImportDesk(Queries queries, LedgerDesk ledger, HandedFiles files, Opener open, ImportSentences sentences) {
        this.queries = queries;
        this.ledger = ledger;
        this.files = files;
        this.open = open;
        this.sentences = sentences;
    }

    FindImports.Page page(
            @Nullable VillageId village,
            @Nullable String after,
            int limit,
            @Nullable AsOf asOf,
            AccountId reader,
            @Nullable SeenAt seenAt) {
        return queries.ask(new FindImports(village, null, after, limit, asOf), reader, seenAt);
    }

    ImportLine line(LedgerImportId imported, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindImport(imported, asOf), reader, seenAt);
    }

    ShownImport shown(ImportLine line) {
        ImportView view = line.view();
        return new ShownImport(
                view.imported(),
                view.village(),
                view.state(),
                view.counts(),
                view.file().sha256(),
                open.masked(line.cadre(), Masks::name),
                view.openedOn(),
                view.finishedOn());
    }

    /**
     * What was found and what became of it. While rows are entered only how far it is: pages ask again and again.
     *
     * @param asOf the moment that the line is of; null for the present
     */
    LedgerImportDetail detail(ImportLine line, @Nullable AsOf asOf, AccountId reader) {
        ImportView view = line.view();
        if (view.state() == ImportState.IMPORTING) {
            return new LedgerImportDetail(shown(line), List.of(), List.of(), List.of());
        }
        boolean own = ledger.worksOn(view.village(), reader);
        @Nullable ImportFile file = own ? ImportFile.read(files.read(view.file()), view.village()) : null;
        Map<Integer, ImportRow> rows = rows(file);
        AtomicInteger compared = new AtomicInteger();
        return new LedgerImportDetail(
                shown(line),
                view.findings().stream()
                        .filter(each -> each.kind() != FindingKind.UNCHANGED)
                        .map(each -> sentences.finding(
                                each, rows, own && isCompared(each, compared) ? kept(each, asOf, reader) : null))
                        .toList(),
                view.outcomes().stream()
                        .filter(each -> each.entry() == null)
                        .map(each -> sentences.refusal(each, rows))
                        .toList(),
                file == null ? List.of() : sentences.others(file));
    }

    private static boolean isCompared(RowFinding finding, AtomicInteger compared) {
        return finding.kind() == FindingKind.DIFFERENT
                && finding.entry() != null
                && compared.getAndIncrement() < MOST_COMPARED;
    }

    /** With what one's own ledger says the row is compared; opened for that, and on record. */
    private ShownRow.LedgerWork kept(RowFinding finding, @Nullable AsOf asOf, AccountId reader) {
        LedgerEntryId entry = Objects.requireNonNull(finding.entry());
        return ledger.work(ledger.line(entry, asOf, reader, null).entry());
    }

    /**
     * The cadre's own rows with what was found and what became of them; a look at the file.
     *
     * @throws Forbidden for everybody else: the record says which rows, and not what they say
     */
    byte[] report(ImportLine line, AccountId reader) {
        ImportView view = line.view();
        if (!ledger.worksOn(view.village(), reader)) {
            throw new Forbidden(new RoleIsHeld(false), "only the village's cadre reads the file");
        }
        return ImportReport.of(ImportFile.read(files.read(view.file()), view.village()), view, sentences);
    }

    private static Map<Integer, ImportRow> rows(@Nullable ImportFile file) {
        return file == null
                ? new HashMap<>()
                : file.rows().stream().collect(Collectors.toMap(ImportRow::row, Function.identity(), (a, b) -> b));
    }
}
