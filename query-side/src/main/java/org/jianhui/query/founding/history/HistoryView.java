package org.jianhui.query.founding.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jianhui.kernel.founding.history.HistoryFinding;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.HistoryOfficer;
import org.jianhui.kernel.founding.history.HistoryTerm;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * The record of an established union as it stood after its event number {@code version}.
 *
 * @param name of the union, as on its papers
 * @param papers in the order of the procedure
 * @param term null until it is recorded, with its officers
 * @param findings what the record does not keep, as it stands
 * @param foundedOn since when the union stands; null until it is brought in
 * @param givenUpBecause null unless the case was given up
 * @param version sequence of the last event in its stream, from 0
 */
public record HistoryView(
        HistoryId history,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        String name,
        LocalDate openedOn,
        String edition,
        List<HistoryLine> papers,
        @Nullable HistoryTerm term,
        List<HistoryOfficer> officers,
        List<HistoryFinding> findings,
        @Nullable LocalDate foundedOn,
        @Nullable String givenUpBecause,
        long version,
        Instant recordedAt) {

    public HistoryView {
        papers = List.copyOf(papers);
        officers = List.copyOf(officers);
        findings = List.copyOf(findings);
    }

    public HistoryState stands() {
        if (givenUpBecause != null) {
            return HistoryState.GIVEN_UP;
        }
        return foundedOn == null ? HistoryState.OPEN : HistoryState.ESTABLISHED;
    }

    /** The kinds of which no paper is recorded, in their order. */
    public List<HistoryKind> missing() {
        return Arrays.stream(HistoryKind.values())
                .filter(kind -> papers.stream().noneMatch(line -> line.paper().kind() == kind))
                .toList();
    }
}
