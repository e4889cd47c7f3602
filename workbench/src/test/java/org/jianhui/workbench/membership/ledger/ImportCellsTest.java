package org.jianhui.workbench.membership.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.workbench.spreadsheet.ReadCell;
import org.jianhui.workbench.spreadsheet.ReadCell.Kind;
import org.jianhui.workbench.spreadsheet.ReadRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell says, and that none costs more than its characters. */
class ImportCellsTest {

    private static final String FORTY = "1234567890123456789012345678901234567890";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e-1000000000",
                "1e-1000000",
                "1e1000000000",
                "1e41",
                "1e-41",
                "NaN",
                "abc",
                "-",
                "12345678901234567890123456789012345678901"
            })
    void a_number_that_nobody_would_write_out_is_a_mistake_of_its_cell(String stored) {
        ImportRow row = employer(Kind.NUMBER, stored);
        assertThat(row.findings())
                .extracting(RowFinding::column, RowFinding::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("D", "CELL_ERROR"));
        assertThat(row.says(ImportColumn.EMPLOYER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "1e3, 1000",
        "100, 100",
        "0.0, 0",
        "-7, -7",
        "1e40, 1" + "0000000000000000000000000000000000000000",
        FORTY + "," + FORTY
    })
    void a_number_is_shown_as_people_write_it(String stored, String shown) {
        ImportRow row = employer(Kind.NUMBER, stored);
        assertThat(row.findings()).isEmpty();
        assertThat(row.says(ImportColumn.EMPLOYER)).isEqualTo(shown);
    }

    @Test
    void what_a_report_could_not_write_again_is_a_mistake_once_more() {
        assertThat(employer(Kind.TEXT, " " + ImportReport.TO_FILL_IN + " ").findings())
                .extracting(RowFinding::code)
                .containsExactly("CELL_TO_FILL_IN");
        assertThat(employer(Kind.TEXT, "请填写公司").findings()).isEmpty();
    }

    private static ImportRow employer(Kind kind, String text) {
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        for (ImportColumn each : ImportColumn.values()) {
            columns.put(each, each.ordinal());
        }
        TreeMap<Integer, ReadCell> cells = new TreeMap<>(Map.of(3, new ReadCell(kind, text)));
        return new ImportCells(columns, false, new VillageId("village-one")).row(new ReadRow(2, cells));
    }
}
