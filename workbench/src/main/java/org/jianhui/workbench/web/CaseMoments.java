package org.jianhui.workbench.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.query.inspection.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which something was done in a case, the oldest first, for a look at its diagram as it stood then.
 *
 * @param shown place in the list of the moment that is shown; -1 before the first
 */
public record CaseMoments(List<Moment> all, int shown) {

    /**
     * One act with all it brought about, recorded at one instant.
     *
     * @param rows what was done; the steps of the procedure it led to are left out
     */
    public record Moment(Instant at, List<TimelineRow> rows) {}

    /**
     * Gathers what was recorded at one instant.
     *
     * @param timeline of the whole case, up to now
     * @param asOf the moment the case is shown at; null for the present
     */
    public static CaseMoments of(List<TimelineRow> timeline, @Nullable Instant asOf) {
        List<Moment> moments = new ArrayList<>();
        for (TimelineRow row : timeline) {
            if (row.kind() == TimelineRow.Kind.PROCEDURE) {
                continue;
            }
            Moment last = moments.isEmpty() ? null : moments.get(moments.size() - 1);
            if (last != null && last.at().equals(row.recordedAt())) {
                last.rows().add(row);
            } else {
                moments.add(new Moment(row.recordedAt(), new ArrayList<>(List.of(row))));
            }
        }
        long known = moments.stream()
                .filter(each -> asOf == null || !each.at().isAfter(asOf))
                .count();
        return new CaseMoments(List.copyOf(moments), (int) known - 1);
    }

    /** The one that is shown; null before the first. */
    public @Nullable Moment current() {
        return at(shown);
    }

    public @Nullable Moment earlier() {
        return at(shown - 1);
    }

    /** Null at the last one: after it comes the present. */
    public @Nullable Moment later() {
        return shown + 1 < all.size() - 1 ? at(shown + 1) : null;
    }

    /** Whether it is the past that is shown, and the next step leads to the present. */
    public boolean isNextNow() {
        return shown == all.size() - 2;
    }

    private @Nullable Moment at(int place) {
        return place >= 0 && place < all.size() ? all.get(place) : null;
    }
}
