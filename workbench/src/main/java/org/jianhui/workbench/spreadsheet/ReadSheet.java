package org.jianhui.workbench.spreadsheet;

import java.util.List;

/**
 * The one sheet that was read.
 *
 * @param place of the sheet in the file, from 1
 * @param from1904 whether its days are counted from 1904 on
 * @param rows those that hold anything, in their order
 */
public record ReadSheet(int place, boolean from1904, List<ReadRow> rows) {

    public ReadSheet {
        rows = List.copyOf(rows);
    }
}
