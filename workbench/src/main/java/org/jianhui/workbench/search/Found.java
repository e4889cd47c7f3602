package org.jianhui.workbench.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.workbench.api.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param sought what was typed
 * @param day if what was typed is a day; null otherwise
 * @param groups those in which something was found
 */
record Found(String sought, @Nullable LocalDate day, List<Group> groups) {

    /** @param next where the next page begins; null on the last one */
    @Schema(name = "FoundGroup")
    record Group(
            SearchGroup group, List<Hit> hits, @Nullable Cursor next) {}

    /**
     * One thing that was found.
     *
     * @param title masked for a person; the number of a paper, or what it is; the name of a case's union
     * @param detail what it is, in words
     * @param path of its page
     * @param day of a paper or of a case's opening; null for a person
     */
    @Schema(name = "FoundHit")
    record Hit(
            String title,
            String detail,
            String path,
            @Nullable LocalDate day) {}
}
