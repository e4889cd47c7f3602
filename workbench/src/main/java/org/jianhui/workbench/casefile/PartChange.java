package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * What is not the same in one part of a section: in a table, or in lines and paragraphs, which have no header.
 *
 * @param rows in the order of the later moment, and after them those that are gone
 */
public record PartChange(String caption, List<String> header, List<RowChange> rows) {

    public PartChange {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** A row is the same row as one that is led by the same cell; where several are, in their order. */
    static PartChange of(String caption, List<String> header, List<List<String>> before, List<List<String>> after) {
        List<List<String>> gone = without(before, after);
        List<RowChange> rows = new ArrayList<>();
        for (List<String> row : without(after, before)) {
            rows.add(gone.stream()
                    .filter(old -> old.get(0).equals(row.get(0)))
                    .findFirst()
                    .map(old -> {
                        gone.remove(old);
                        return RowChange.of(old, row);
                    })
                    .orElseGet(() -> RowChange.of(null, row)));
        }
        gone.forEach(old -> rows.add(RowChange.of(old, null)));
        return new PartChange(caption, header, rows);
    }

    /** Those without a counterpart among the others. */
    private static List<List<String>> without(List<List<String>> rows, List<List<String>> others) {
        List<List<String>> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }
}
