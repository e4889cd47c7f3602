package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianhui.kernel.document.PaperFormat;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.inspection.CaseAttachment;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.workbench.election.Sentences.Entry;
import org.jspecify.annotations.Nullable;

/** What happened, which papers and files there are, and the steps of the procedure. */
final class RecordSections {

    private final Words words;

    RecordSections(Words words) {
        this.words = words;
    }

    /** What was done, by whom, with which paper, by which rule and clause. */
    Section chronology(List<TimelineRow> rows) {
        List<TimelineRow> told = rows.stream()
                .filter(row -> row.kind() != TimelineRow.Kind.PROCEDURE)
                .toList();
        return section(
                "chronology",
                new Table(
                        "chronology",
                        "",
                        words("casefile.when", "casefile.what", "case.paper.number", "casefile.who", "casefile.rule"),
                        lines(told)));
    }

    /** The steps that the drawings mark, with their times. */
    Section steps(List<TimelineRow> rows) {
        List<TimelineRow> moved = rows.stream()
                .filter(row -> row.kind() == TimelineRow.Kind.PROCEDURE)
                .toList();
        List<List<String>> lines = new ArrayList<>();
        List<Entry> entries = words.said().entries(moved);
        for (int i = 0; i < moved.size(); i++) {
            Entry entry = entries.get(i);
            @Nullable String definition = moved.get(i).definition();
            lines.add(List.of(
                    entry.when(),
                    definition == null ? "" : words.of("procedure." + definition),
                    entry.title(),
                    entry.detail()));
        }
        return section(
                "steps",
                new Table(
                        "steps",
                        "",
                        words("casefile.when", "casefile.procedure", "casefile.what", "casefile.step"),
                        lines));
    }

    private List<List<String>> lines(List<TimelineRow> rows) {
        List<Entry> entries = words.said().entries(rows);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TimelineRow row = rows.get(i);
            Entry entry = entries.get(i);
            lines.add(List.of(
                    entry.when(),
                    entry.detail().isEmpty() ? entry.title() : entry.title() + "（" + entry.detail() + "）",
                    row.kind() == TimelineRow.Kind.PAPER ? number(row) : "",
                    words.actor(row, entry.by()),
                    words.listed(row.rules()) + "\n" + words.listed(row.clauses())));
        }
        return lines;
    }

    private static String number(TimelineRow row) {
        return row.facts().stream()
                .filter(fact -> fact.name().equals("number"))
                .map(Fact::value)
                .findFirst()
                .orElse("");
    }

    /** The register of papers, and which of them are bound in this file. */
    Section papers(List<List<String>> onRecord, List<? extends CaseSheet> sheets) {
        Table register = new Table(
                "papers",
                words.of("casefile.papers.register"),
                words("case.paper.kind", "case.paper.number", "case.paper.dated", "case.paper.source"),
                onRecord);
        Table written = new Table(
                "bound",
                words.of("casefile.papers.written"),
                words("case.paper.kind", "case.paper.number", "papers.dated", "casefile.issued", "casefile.hash"),
                sheets.stream().map(this::sheet).toList());
        return new Section("papers", words.of("casefile.papers"), List.of(register, written));
    }

    private List<String> sheet(CaseSheet sheet) {
        String hash = sheet.issued() == null
                ? ""
                : sheet.issued().renditions().stream()
                        .filter(file -> file.mediaType().equals(PaperFormat.PDF.mediaType()))
                        .map(StoredFile::sha256)
                        .findFirst()
                        .orElse("");
        return List.of(
                words.of("papers.kind." + sheet.kind()),
                sheet.number(),
                sheet.dated().toString(),
                sheet.issued() == null
                        ? words.of("papers.not-issued")
                        : sheet.issued().issuedOn().toString(),
                hash);
    }

    /** @param fates of each, whether it is bound in this file, and if not, why and where it is to be had */
    Section attachments(List<CaseAttachment> attachments, Map<AttachmentId, String> fates) {
        if (attachments.isEmpty()) {
            return new Section(
                    "attachments",
                    words.of("casefile.attachments"),
                    List.of(new Text(words.of("casefile.attachments.none"))));
        }
        List<List<String>> rows = new ArrayList<>();
        for (CaseAttachment each : attachments) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    words.of("casefile.purpose." + each.purpose()),
                    words.joined(
                            words.of("casefile.media." + each.mediaType().replace('/', '.')),
                            words.of("casefile.bytes", each.size())),
                    words.joined(
                            words.said().minute(each.recordedAt()),
                            Objects.requireNonNullElse(words.said().login(each.account()), "")),
                    each.sha256(),
                    fates.getOrDefault(each.attachment(), "")));
        }
        return section(
                "attachments",
                new Table(
                        "attachments",
                        "",
                        words(
                                "casefile.place",
                                "casefile.purpose",
                                "casefile.type",
                                "casefile.handed-in",
                                "casefile.hash",
                                "casefile.fate"),
                        rows));
    }

    private Section section(String id, Table table) {
        return new Section(id, words.of("casefile." + id), List.of(table));
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(words::of).toList();
    }
}
