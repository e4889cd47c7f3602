package org.jianhui.workbench.proof.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.digest.Sha256;
import org.jianhui.kernel.proof.Bundle;
import org.jianhui.kernel.proof.LogAudits;
import org.jianhui.kernel.proof.LogProofs;
import org.jianhui.kernel.proof.LogProofs.Covered;
import org.jianhui.kernel.proof.LogProofs.Included;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.proof.SignedNote;
import org.jianhui.proof.bundle.BundleEntry;
import org.jianhui.proof.bundle.BundleHeader;
import org.jianhui.proof.bundle.BundleWriter;
import org.jianhui.proof.bundle.BundledEvent;
import org.jianhui.proof.bundle.OpenedValue;
import org.jianhui.query.inspection.FindCaseRecord;
import org.jianhui.query.inspection.StoredRow;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.proof.Cosigner;
import org.jianhui.query.proof.FindCheckpoint;
import org.jianhui.query.proof.FindCosigners;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.privacy.Opener;

/**
 * Makes bundles. A checkpoint comes first, then the events below it are read, so that what the manifest counts is exactly what
 * the checkpoint covers. A case beyond the bounds is refused, {@code BUNDLE_TOO_LARGE}.
 */
final class BundleMaker {

    private final Queries queries;
    private final CaseReader cases;
    private final LogProofs proofs;
    private final LogAudits keys;
    private final BundleFiles files;
    private final BundleBooks books;
    private final ActClock clock;

    BundleMaker(
            Queries queries,
            CaseReader cases,
            LogProofs proofs,
            LogAudits keys,
            BundleFiles files,
            BundleBooks books,
            ActClock clock) {
        this.queries = queries;
        this.cases = cases;
        this.proofs = proofs;
        this.keys = keys;
        this.files = files;
        this.books = books;
        this.clock = clock;
    }

    Made make(Asked asked, Caller caller) {
        CaseShown shown = cases.read(asked.caseId(), caller);
        Covered covered = proofs.newest();
        StoredCase stored = stored(shown, covered, caller);
        Opener opener = shown.opener().only(asked::opens);
        OpenedValues opened = OpenedValues.of(stored, opener);
        Map<String, byte[]> handedOut = files.of(asked, shown, stored, caller);

        List<BundleEntry> entries = new ArrayList<>();
        entries.add(BundleEntry.of("keys.txt", published(caller)));
        entries.add(BundleEntry.of("checkpoint.txt", note(covered.size(), caller)));
        entries.addAll(ties(asked, covered, caller));
        entries.add(BundleEntry.of("events.jsonl", events(stored, covered)));
        entries.add(
                BundleEntry.of("opened.jsonl", lines(opened.values().stream().map(OpenedValue::line))));
        handedOut.forEach((id, content) -> entries.add(BundleEntry.of("files/" + id, content)));
        entries.addAll(books.of(stored));
        entries.add(BundleEntry.of("report.pdf", shown.report().make(stored.union(), asked::opens)));
        entries.add(BundleBooks.readme());

        byte[] file = written(
                new BundleHeader(
                        covered.origin(),
                        asked.caseId(),
                        clock.now(),
                        caller.account().value(),
                        stored.streams()),
                entries);
        return new Made(
                new Bundle(
                        asked.caseId(),
                        stored.union(),
                        covered.size(),
                        asked.reason(),
                        opened.persons(),
                        List.copyOf(handedOut.keySet()),
                        Sha256.hex(file),
                        file.length),
                file);
    }

    private StoredCase stored(CaseShown shown, Covered covered, Caller caller) {
        List<FindCaseRecord.CaseRecord> records = new ArrayList<>();
        for (String each : shown.cases()) {
            FindCaseRecord record = new FindCaseRecord(each, covered.last(), BundleBounds.EVENTS);
            records.add(queries.ask(record, caller.account(), covered.last()));
        }
        StoredCase stored = StoredCase.of(records);
        BundleBounds.holdEvents(stored.rows().size(), stored.length());
        return stored;
    }

    /** The earlier checkpoints that are asked for and the last countersigned one, and that each is the beginning of the bundle's. */
    private List<BundleEntry> ties(Asked asked, Covered covered, Caller caller) {
        List<BundleEntry> notes = new ArrayList<>();
        List<BundleEntry> proven = new ArrayList<>();
        TreeSet<Long> sizes = new TreeSet<>(asked.checkpoints());
        cosigners(caller).stream().mapToLong(Cosigner::lastSize).max().stream()
                .filter(last -> last > 0 && last < covered.size())
                .forEach(sizes::add);
        for (long size : sizes) {
            String note =
                    queries.ask(new FindCheckpoint(size), caller.account()).note();
            notes.add(BundleEntry.of("checkpoints/" + size + ".txt", note));
            proven.add(BundleEntry.of(
                    "consistency/" + size + ".txt", lines(proofs.consistency(size, covered.size()).stream())));
        }
        return Stream.concat(notes.stream(), proven.stream()).toList();
    }

    private List<Cosigner> cosigners(Caller caller) {
        return queries.ask(new FindCosigners(), caller.account()).keys();
    }

    /** The log's, then every cosigner's. */
    private String published(Caller caller) {
        return lines(Stream.concat(
                Stream.of(keys.key()),
                cosigners(caller).stream().map(Cosigner::key).distinct()));
    }

    /** With every countersignature that is known. */
    private String note(long size, Caller caller) {
        return queries.ask(new FindCheckpoint(size), caller.account()).note();
    }

    private String events(StoredCase stored, Covered covered) {
        List<StoredRow> rows = stored.rows();
        List<Included> leaves = proofs.inclusion(
                covered.size(), rows.stream().map(StoredRow::place).toList());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            StoredRow row = rows.get(i);
            Included leaf = leaves.get(i);
            lines.add(new BundledEvent(
                            leaf.index(),
                            row.eventId(),
                            row.stream(),
                            row.sequence(),
                            row.type(),
                            row.revision(),
                            row.recordedAt(),
                            row.payload(),
                            row.metadata(),
                            HexFormat.of().parseHex(row.hash()),
                            leaf.path().stream()
                                    .map(Base64.getDecoder()::decode)
                                    .toList())
                    .line());
        }
        return lines(lines.stream());
    }

    private byte[] written(BundleHeader header, List<BundleEntry> entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new BundleWriter(manifest -> SignedNote.parse(proofs.signed(manifest))).write(header, entries, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
