package org.jianhui.workbench.membership.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jianhui.command.membership.ledger.rule.ColumnsAsInTemplate;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.rule.Rule;
import org.jianhui.workbench.spreadsheet.ReadCell;
import org.jianhui.workbench.spreadsheet.ReadRow;
import org.jianhui.workbench.spreadsheet.ReadSheet;
import org.jianhui.workbench.spreadsheet.SheetReader;
import org.jspecify.annotations.Nullable;

/**
 * A file as the template has it, read anew whenever it is needed: nothing that it says is kept anywhere else.
 *
 * @param sheet the place of the sheet in the file, from 1
 * @param others heads of columns that the template has not; they are not imported
 */
record ImportFile(int sheet, List<ImportRow> rows, List<String> others) {

    /** The sheet of the template that is filled in. */
    static final String SHEET = "台账";

    ImportFile {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /**
     * @throws org.jianhui.workbench.api.BadRequest if it is no workbook that can be read safely
     * @throws org.jianhui.kernel.rule.RuleViolated {@code COLUMN_MISSING} if its first row does not name the columns
     */
    static ImportFile read(byte[] content, VillageId village) {
        ReadSheet sheet = SheetReader.read(content, SHEET);
        @Nullable ReadRow head = sheet.rows().isEmpty() ? null : sheet.rows().get(0);
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        List<String> others = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (head != null) {
            head.cells().forEach((place, cell) -> headed(place, cell, columns, others, missing));
        }
        for (ImportColumn each : ImportColumn.values()) {
            if (each.required() && !columns.containsKey(each)) {
                missing.add(each.head());
            }
        }
        Rule.verify(new ColumnsAsInTemplate(missing));
        ImportCells cells = new ImportCells(columns, sheet.from1904(), village);
        return new ImportFile(
                sheet.place(), sheet.rows().stream().skip(1).map(cells::row).toList(), others);
    }

    private static void headed(
            int place, ReadCell cell, Map<ImportColumn, Integer> columns, List<String> others, List<String> missing) {
        Optional<ImportColumn> column = ImportColumn.headed(cell.text());
        if (column.isEmpty()) {
            others.add(CellReference.convertNumToColString(place) + " "
                    + cell.text().strip());
        } else if (columns.putIfAbsent(column.get(), place) != null) {
            missing.add(column.get().head());
        }
    }
}
