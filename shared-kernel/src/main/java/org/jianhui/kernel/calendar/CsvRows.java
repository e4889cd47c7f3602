package org.jianhui.kernel.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.rule.RuleViolated;

/** Cuts a calendar file into rows; it knows no quotes, because no date, kind or holiday needs them. */
final class CsvRows {

    private static final String HEADER = "from,to,kind,name";

    private CsvRows() {}

    static List<NoticeRow> read(String csv) {
        List<String> lines =
                csv.replace("\uFEFF", "").lines().map(String::strip).toList();
        if (lines.isEmpty() || !lines.get(0).equalsIgnoreCase(HEADER)) {
            throw invalid(0, "HEADER", lines.isEmpty() ? "" : lines.get(0));
        }
        List<NoticeRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.isEmpty()) {
                continue;
            }
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw invalid(rows.size() + 1, "CELL_COUNT", line);
            }
            rows.add(new NoticeRow(cells[0], cells[1], cells[2], cells[3]));
        }
        return rows;
    }

    private static RuleViolated invalid(int row, String problem, String given) {
        return new RuleViolated(List.of(new RowIsSound(row, "from", problem, given)));
    }
}
