package org.jianhui.workbench.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A cell at two moments.
 *
 * @param before null if its row was not there yet
 * @param after null if its row is not there any more
 */
public record CellChange(@Nullable String before, @Nullable String after) {

    public boolean differs() {
        return before == null || !before.equals(after);
    }
}
