package org.jianhui.workbench.document;

import java.util.List;

/**
 * A sheet for the desk and for the way: a wide table that is printed, ticked and signed.
 *
 * @param moment of which moment it is, in a sentence
 * @param emptyRows lines to be filled in by hand
 * @param signatures who signs, each with a line of their own
 */
public record PrintedSheet(
        String title,
        String moment,
        String note,
        List<Column> columns,
        List<List<String>> rows,
        int emptyRows,
        List<String> signatures) {

    public PrintedSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        signatures = List.copyOf(signatures);
    }

    /** @param width in per cent of the table */
    public record Column(String name, int width) {}
}
