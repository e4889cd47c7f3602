package org.jianhui.workbench.membership.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jianhui.query.membership.ledger.ImportState;
import org.jianhui.query.membership.ledger.ImportView;
import org.jianhui.workbench.spreadsheet.SafeCells;
import org.jspecify.annotations.Nullable;

/**
 * The cadre's own rows as a workbook, in the template's columns: what became of each, what is wrong with it, and the cells it is
 * about in colour. Put right, it can be handed in as it is. Made in memory; nothing of it touches a disk.
 */
final class ImportReport {

    static final String OUTCOME = "导入结果";
    static final String WRONG = "问题";

    /** In place of what could not be read: whoever hands the report in without filling it in is told once more. */
    static final String TO_FILL_IN = "请填写";

    /** What cannot be written again as it was: as text it would pass for what it is not. */
    private static final Set<String> UNREADABLE = Set.of("CELL_FORMULA", "CELL_ERROR", "CELL_NUMBER", "CELL_TOO_LONG");

    private static final int WIDTH = 20 * 256;
    private static final int WIDE = 60 * 256;

    private ImportReport() {}

    static byte[] of(ImportFile file, ImportView view, ImportSentences sentences) {
        Map<Integer, List<RowFinding>> findings =
                view.findings().stream().collect(Collectors.groupingBy(RowFinding::row));
        Map<Integer, RowOutcome> outcomes =
                view.outcomes().stream().collect(Collectors.toMap(RowOutcome::row, Function.identity()));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SafeCells cells = new SafeCells(workbook);
            Sheet sheet = workbook.createSheet(ImportFile.SHEET);
            head(sheet, cells);
            for (ImportRow row : file.rows()) {
                Row written = sheet.createRow(row.row() - 1);
                row(
                        written,
                        cells,
                        row,
                        findings.getOrDefault(row.row(), List.of()),
                        outcomes.get(row.row()),
                        view.state(),
                        sentences);
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static void head(Sheet sheet, SafeCells cells) {
        Row head = sheet.createRow(0);
        for (ImportColumn column : ImportColumn.values()) {
            cells.head(head, column.ordinal(), column.head());
            sheet.setColumnWidth(column.ordinal(), WIDTH);
            sheet.setDefaultColumnStyle(column.ordinal(), cells.style());
        }
        int last = ImportColumn.values().length;
        cells.head(head, last, OUTCOME);
        cells.head(head, last + 1, WRONG);
        sheet.setColumnWidth(last, WIDTH);
        sheet.setColumnWidth(last + 1, WIDE);
        sheet.createFreezePane(0, 1);
    }

    private static void row(
            Row written,
            SafeCells cells,
            ImportRow row,
            List<RowFinding> findings,
            @Nullable RowOutcome outcome,
            ImportState state,
            ImportSentences sentences) {
        Set<String> wrong = findings.stream()
                .map(RowFinding::column)
                .filter(each -> each != null)
                .collect(Collectors.toSet());
        for (ImportColumn column : ImportColumn.values()) {
            String letter = String.valueOf(row.letters().get(column));
            if (wrong.contains(letter)) {
                cells.wrong(written, column.ordinal(), isUnreadable(row, letter) ? TO_FILL_IN : row.says(column));
            } else {
                cells.plain(written, column.ordinal(), row.says(column));
            }
        }
        int last = ImportColumn.values().length;
        cells.plain(written, last, sentences.text(outcomeKey(findings, outcome, state)));
        cells.plain(written, last + 1, problems(row, findings, outcome, sentences));
    }

    private static boolean isUnreadable(ImportRow row, String letter) {
        return row.findings().stream()
                .anyMatch(each -> letter.equals(each.column()) && UNREADABLE.contains(each.code()));
    }

    private static String outcomeKey(List<RowFinding> findings, @Nullable RowOutcome outcome, ImportState state) {
        if (outcome != null) {
            return outcome.entry() == null ? "ledger-import.outcome.refused" : "ledger-import.outcome.entered";
        }
        if (!findings.isEmpty()) {
            return findings.stream().allMatch(each -> each.kind() == FindingKind.UNCHANGED)
                    ? "ledger-import.outcome.unchanged"
                    : "ledger-import.outcome.left-out";
        }
        return state == ImportState.DISCARDED ? "ledger-import.outcome.left-out" : "ledger-import.outcome.waiting";
    }

    private static String problems(
            ImportRow row, List<RowFinding> findings, @Nullable RowOutcome outcome, ImportSentences sentences) {
        if (outcome != null && outcome.code() != null) {
            return sentences.refused(outcome.code());
        }
        return findings.stream()
                .filter(each -> each.kind() != FindingKind.UNCHANGED)
                .map(each -> cell(row, each) + sentences.said(each))
                .collect(Collectors.joining("\n"));
    }

    /** Where it stands in the report: in the row it had, and in the template's column. */
    private static String cell(ImportRow row, RowFinding found) {
        return row.letters().entrySet().stream()
                .filter(each -> each.getValue().equals(found.column()))
                .findFirst()
                .map(each -> CellReference.convertNumToColString(each.getKey().ordinal()) + found.row() + " ")
                .orElse("");
    }
}
