package org.jianhui.workbench.membership.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jianhui.workbench.api.FactTexts;
import org.jianhui.workbench.privacy.Masks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says in the reader's words what was found of a row, and shows of the person as much as lists do. */
final class ImportSentences {

    private final MessageSource messages;
    private final FactTexts facts;

    ImportSentences(MessageSource messages, FactTexts facts) {
        this.messages = messages;
        this.facts = facts;
    }

    /**
     * @param rows of the file by their number; empty for whoever may not read it
     * @param kept what the own ledger says; null if the row is not compared with it
     */
    ImportFinding finding(RowFinding found, Map<Integer, ImportRow> rows, ShownRow.@Nullable LedgerWork kept) {
        @Nullable ImportRow row = rows.get(found.row());
        @Nullable ImportRow other = found.otherRow() == null ? null : rows.get(found.otherRow());
        return new ImportFinding(
                found.row(),
                cell(found),
                column(found, row).map(ImportColumn::head).orElse(""),
                found.kind(),
                found.code(),
                found.rule(),
                found.clause(),
                said(found),
                masked(row, ImportColumn.NAME),
                masked(row, ImportColumn.ID_NUMBER),
                value(found, row),
                found.otherRow(),
                found.entry(),
                differences(found.kind(), row, other, kept));
    }

    ImportRefusal refusal(RowOutcome outcome, Map<Integer, ImportRow> rows) {
        String code = String.valueOf(outcome.code());
        return new ImportRefusal(
                outcome.row(), code, refused(code), masked(rows.get(outcome.row()), ImportColumn.NAME));
    }

    /** Columns of the file that are not imported, but for those that a report has added. */
    List<String> others(ImportFile file) {
        return file.others().stream()
                .filter(each -> !each.endsWith(" " + ImportReport.OUTCOME) && !each.endsWith(" " + ImportReport.WRONG))
                .toList();
    }

    /** Of a row that was refused in the end the code alone is kept; a sentence that needs more than that is not begun. */
    String refused(String code) {
        String said = text("code." + code);
        return said.contains("{") ? text("ledger-import.refused", code) : said;
    }

    /** Nobody is told of a duplicate by the preview; the sentence of an entry by hand says that somebody was. */
    String said(RowFinding found) {
        if (found.kind() == FindingKind.ELSEWHERE) {
            return text("ledger-import.elsewhere");
        }
        return text(
                "code." + found.code(), found.facts().stream().map(facts::value).toArray());
    }

    String text(String key, Object... values) {
        return String.valueOf(
                messages.getMessage(key, values.length == 0 ? null : values, key, LocaleContextHolder.getLocale()));
    }

    private static String cell(RowFinding found) {
        return (found.column() == null ? "" : found.column()) + found.row();
    }

    private static String masked(@Nullable ImportRow row, ImportColumn column) {
        String value = row == null ? "" : row.says(column);
        return switch (column) {
            case NAME -> Masks.name(value);
            default -> Masks.lastDigits(value);
        };
    }

    private static Optional<ImportColumn> column(RowFinding found, @Nullable ImportRow row) {
        return row == null || found.column() == null
                ? Optional.empty()
                : row.letters().entrySet().stream()
                        .filter(each -> each.getValue().equals(found.column()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    private static String value(RowFinding found, @Nullable ImportRow row) {
        return row == null
                ? ""
                : column(found, row).filter(ImportColumn::plain).map(row::says).orElse("");
    }

    private static List<ImportDifference> differences(
            FindingKind kind, @Nullable ImportRow row, @Nullable ImportRow other, ShownRow.@Nullable LedgerWork kept) {
        List<ImportDifference> found = new ArrayList<>();
        if (row != null && kind == FindingKind.TWICE && other != null && row.row() < other.row()) {
            for (ImportColumn column : ImportColumn.values()) {
                compare(found, column, row.says(column), other.says(column));
            }
        } else if (row != null && kept != null) {
            compare(found, ImportColumn.WORK_PLACE, row.says(ImportColumn.WORK_PLACE), kept.workPlace());
            compare(found, ImportColumn.EMPLOYER, row.says(ImportColumn.EMPLOYER), kept.employer());
            compare(found, ImportColumn.TRADE, row.says(ImportColumn.TRADE), kept.trade());
            compare(found, ImportColumn.PHONE, row.says(ImportColumn.PHONE), kept.phone());
            String day = String.valueOf(row.typed().surveyedOn());
            compare(found, ImportColumn.SURVEYED_ON, day, kept.surveyedOn().toString());
        }
        return found;
    }

    private static void compare(List<ImportDifference> found, ImportColumn column, String one, String other) {
        if (!one.isEmpty() || !other.isEmpty()) {
            found.add(
                    new ImportDifference(column.head(), shown(column, one), shown(column, other), !one.equals(other)));
        }
    }

    private static String shown(ImportColumn column, String value) {
        return switch (column) {
            case NAME -> Masks.name(value);
            case ID_NUMBER, PHONE -> Masks.lastDigits(value);
            default -> value;
        };
    }
}
