package org.jianhui.workbench.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a case with the latest date; of several of one date, the one recorded last.
 *
 * @param kind name of the kind of paper
 */
record LastPaper(String kind, String number, LocalDate dated) {

    /** The last of them; null if there is none. */
    static <P> @Nullable LastPaper of(List<P> papers, Function<P, LastPaper> read) {
        return papers.stream()
                .map(read)
                .max(Comparator.comparing(LastPaper::dated)
                        .thenComparing(papers.stream().map(read).toList()::lastIndexOf))
                .orElse(null);
    }
}
