package org.jianhui.workbench.membership.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.Attitude;
import org.jianhui.kernel.membership.ledger.ContactChannel;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.workbench.spreadsheet.ReadCell;
import org.jianhui.workbench.spreadsheet.ReadRow;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a row say, and which of them say nothing that can be read.
 *
 * @param columns where each column of the template stands, from 0
 */
record ImportCells(Map<ImportColumn, Integer> columns, boolean from1904, VillageId village) {

    /** An ID number has more digits than a number in a spreadsheet keeps. */
    private static final int KEPT_DIGITS = 15;

    private static final int MOST_DIGITS = 40;
    private static final double LAST_DAY = 2_958_465;

    ImportRow row(ReadRow read) {
        List<RowFinding> findings = new ArrayList<>();
        Map<ImportColumn, String> said = new EnumMap<>(ImportColumn.class);
        Map<ImportColumn, String> letters = new EnumMap<>(ImportColumn.class);
        columns.forEach((column, place) -> {
            letters.put(column, CellReference.convertNumToColString(place));
            @Nullable ReadCell cell = read.cells().get(place);
            if (cell != null) {
                said.put(column, said(column, cell, read.number(), letters.get(column), findings));
            }
        });
        Words words = new Words(read.number(), letters, said, findings);
        @Nullable LocalDate surveyed = words.day(ImportColumn.SURVEYED_ON);
        @Nullable ContactChannel channel = words.choice(ImportColumn.CHANNEL, ImportWords.CHANNELS);
        @Nullable Attitude attitude = words.choice(ImportColumn.ATTITUDE, ImportWords.ATTITUDES);
        words.both(ImportColumn.CHANNEL, ImportColumn.ATTITUDE);
        int first = columns.values().stream().min(Integer::compare).orElse(0);
        int last = columns.values().stream().max(Integer::compare).orElse(0);
        String cells = CellReference.convertNumToColString(first) + read.number() + ":"
                + CellReference.convertNumToColString(last) + read.number();
        LedgerInput.LedgerRow typed = new LedgerInput.LedgerRow(
                village.value(),
                words.text(ImportColumn.NAME),
                words.text(ImportColumn.ID_NUMBER),
                words.text(ImportColumn.WORK_PLACE),
                words.text(ImportColumn.EMPLOYER),
                words.text(ImportColumn.TRADE),
                words.text(ImportColumn.PHONE),
                surveyed,
                null);
        return new ImportRow(read.number(), cells, letters, said, typed, channel, attitude, findings);
    }

    /** As it is shown; what cannot be read is noted. */
    private String said(
            ImportColumn column, ReadCell cell, int row, @Nullable String letter, List<RowFinding> findings) {
        switch (cell.kind()) {
            case FORMULA -> findings.add(mistake(row, letter, "CELL_FORMULA"));
            case ERROR -> findings.add(mistake(row, letter, "CELL_ERROR"));
            case TOO_LONG -> findings.add(mistake(row, letter, "CELL_TOO_LONG", Fact.of("maximum", ImportWords.MOST)));
            case NUMBER -> {
                return number(column, cell.text(), row, letter, findings);
            }
            case TEXT -> {
                if (cell.text().strip().equals(ImportReport.TO_FILL_IN)) {
                    findings.add(mistake(row, letter, "CELL_TO_FILL_IN"));
                }
            }
        }
        return cell.text().strip();
    }

    private String number(
            ImportColumn column, String stored, int row, @Nullable String letter, List<RowFinding> findings) {
        @Nullable BigDecimal value = decimal(stored);
        if (value == null) {
            findings.add(mistake(row, letter, "CELL_ERROR"));
            return "";
        }
        if (column == ImportColumn.SURVEYED_ON && value.signum() > 0 && value.doubleValue() < LAST_DAY) {
            return DateUtil.getLocalDateTime(value.doubleValue(), from1904)
                    .toLocalDate()
                    .toString();
        }
        String plain = value.toPlainString();
        if (column == ImportColumn.ID_NUMBER && plain.length() > KEPT_DIGITS) {
            findings.add(mistake(row, letter, "CELL_NUMBER"));
        }
        return plain;
    }

    /** Null if it is none, or one that nobody would write out: of a few characters a number may have a billion digits. */
    private static @Nullable BigDecimal decimal(String stored) {
        if (stored.length() > MOST_DIGITS) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(stored);
            return Math.abs((long) value.scale()) > MOST_DIGITS ? null : value.stripTrailingZeros();
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static RowFinding mistake(int row, @Nullable String letter, String code, Fact... facts) {
        return new RowFinding(row, letter, FindingKind.MISTAKE, code, null, null, List.of(facts), null, null);
    }

    /** The words of one row. */
    private record Words(
            int row, Map<ImportColumn, String> letters, Map<ImportColumn, String> said, List<RowFinding> findings) {

        String text(ImportColumn column) {
            return said.getOrDefault(column, "");
        }

        @Nullable
        LocalDate day(ImportColumn column) {
            @Nullable LocalDate day = ImportWords.day(plain(column));
            if (day == null && !plain(column).isEmpty()) {
                unread(column, "DAY_UNREADABLE");
            }
            return day;
        }

        <E> @Nullable E choice(ImportColumn column, Map<String, E> choices) {
            @Nullable E chosen = choices.get(ImportWords.attitude(plain(column)));
            if (chosen == null && !plain(column).isEmpty()) {
                unread(column, "CHOICE_UNKNOWN");
            }
            return chosen;
        }

        /** An attempt to reach a person has both; a file without either says nothing of one. */
        void both(ImportColumn one, ImportColumn other) {
            if (plain(one).isEmpty() != plain(other).isEmpty()) {
                unread(plain(one).isEmpty() ? one : other, "CONTACT_INCOMPLETE");
            }
        }

        private String plain(ImportColumn column) {
            return Normalizer.normalize(text(column), Normalizer.Form.NFKC).strip();
        }

        private void unread(ImportColumn column, String code) {
            @Nullable String letter = letters.get(column);
            if (findings.stream()
                    .noneMatch(each -> each.column() != null && each.column().equals(letter))) {
                findings.add(mistake(row, letter, code));
            }
        }
    }
}
