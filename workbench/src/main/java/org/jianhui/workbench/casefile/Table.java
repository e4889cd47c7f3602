package org.jianhui.workbench.casefile;

import java.util.List;

/**
 * A table of a case file; all rows have as many cells as the header.
 *
 * @param layout class of its columns' widths
 */
public record Table(String layout, String caption, List<String> header, List<List<String>> rows) implements Part {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
