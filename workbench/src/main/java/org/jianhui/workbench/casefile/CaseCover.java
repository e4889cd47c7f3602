package org.jianhui.workbench.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the cover.
 *
 * @param status empty where the file tells of none
 * @param asOf the moment shown; null for the present
 */
record CaseCover(
        String union, String title, String status, @Nullable Instant asOf) {

    List<Line> lines(Words words, String login, Instant clock) {
        String now = words.said().minute(clock);
        List<Line> lines = new ArrayList<>(List.of(new Line(words.of("casefile.whose"), union)));
        if (!status.isEmpty()) {
            lines.add(new Line(words.of("casefile.status"), status));
        }
        lines.add(new Line(
                words.of("casefile.as-of"), asOf == null ? now : words.said().minute(asOf)));
        lines.add(new Line(words.of("casefile.printed-by"), login));
        lines.add(new Line(words.of("casefile.printed-at"), now));
        return lines;
    }
}
