package org.jianhui.workbench.spreadsheet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row that holds anything.
 *
 * @param number as a spreadsheet numbers it, from 1
 * @param cells those that hold anything, by their column, from 0
 */
public record ReadRow(int number, SortedMap<Integer, ReadCell> cells) {

    public ReadRow {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    @Override
    public String toString() {
        return "ReadRow[" + number + "]";
    }
}
