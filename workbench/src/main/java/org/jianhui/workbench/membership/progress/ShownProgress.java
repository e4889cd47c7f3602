package org.jianhui.workbench.membership.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The villages the caller may read.
 *
 * @param year of the dues
 */
record ShownProgress(int year, List<VillageProgress> villages) {

    /** Of all villages together; null if there is none. */
    public @Nullable VillageProgress total() {
        return villages.stream().reduce(VillageProgress::plus).orElse(null);
    }
}
