package org.jianhui.workbench.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that is not the same at two moments. */
public record RowChange(Kind kind, List<CellChange> cells) {

    /** What became of the row. */
    public enum Kind {
        /** 新增: it was not there */
        ADDED,
        /** 有变: a row led by the same cell was there, and said something else */
        CHANGED,
        /** 不再有: it is not there any more */
        GONE
    }

    static RowChange of(@Nullable List<String> before, @Nullable List<String> after) {
        List<CellChange> cells = new ArrayList<>();
        int width = Math.max(before == null ? 0 : before.size(), after == null ? 0 : after.size());
        for (int i = 0; i < width; i++) {
            cells.add(new CellChange(cell(before, i), cell(after, i)));
        }
        return new RowChange(before == null ? Kind.ADDED : after == null ? Kind.GONE : Kind.CHANGED, cells);
    }

    private static @Nullable String cell(@Nullable List<String> row, int place) {
        return row == null || place >= row.size() ? null : row.get(place);
    }
}
