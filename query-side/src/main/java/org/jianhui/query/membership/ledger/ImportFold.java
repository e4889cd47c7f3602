package org.jianhui.query.membership.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.ledger.FindingKind;
import org.jianhui.kernel.membership.ledger.ImportChoice;
import org.jianhui.kernel.membership.ledger.RowFinding;
import org.jianhui.kernel.membership.ledger.RowOutcome;
import org.jianhui.kernel.membership.ledger.event.ImportDecided;
import org.jianhui.kernel.membership.ledger.event.ImportEvent;
import org.jianhui.kernel.membership.ledger.event.ImportFinished;
import org.jianhui.kernel.membership.ledger.event.ImportOpened;
import org.jianhui.kernel.membership.ledger.event.ImportRowsDone;
import org.jspecify.annotations.Nullable;

/** The one fold of a file's import, pure. */
final class ImportFold {

    private ImportFold() {}

    /**
     * The state after the event.
     *
     * @param before null only for the first one
     * @param by who acted; null if nobody did
     */
    static ImportView evolve(
            @Nullable ImportView before, ImportEvent event, @Nullable PersonId by, long version, Instant recordedAt) {
        if (event instanceof ImportOpened opened) {
            return new ImportView(
                    opened.imported(),
                    opened.village(),
                    opened.file(),
                    opened.sheet(),
                    ImportState.UNDECIDED,
                    counts(opened),
                    opened.findings(),
                    List.of(),
                    opened.openedOn(),
                    null,
                    by,
                    recordedAt,
                    version,
                    recordedAt);
        }
        if (before == null) {
            throw new IllegalStateException("an import does not begin with " + event.getClass());
        }
        return new ImportView(
                before.imported(),
                before.village(),
                before.file(),
                before.sheet(),
                state(before, event),
                event instanceof ImportRowsDone done ? counts(before.counts(), done.outcomes()) : before.counts(),
                before.findings(),
                event instanceof ImportRowsDone done ? and(before.outcomes(), done.outcomes()) : before.outcomes(),
                before.openedOn(),
                event instanceof ImportFinished finished ? finished.finishedOn() : before.finishedOn(),
                before.cadre(),
                before.openedAt(),
                version,
                recordedAt);
    }

    private static ImportState state(ImportView before, ImportEvent event) {
        if (event instanceof ImportDecided decided) {
            return decided.choice() == ImportChoice.NONE ? ImportState.DISCARDED : ImportState.IMPORTING;
        }
        return event instanceof ImportFinished ? ImportState.IMPORTED : before.state();
    }

    private static ImportCounts counts(ImportOpened opened) {
        int left = rows(opened.findings(), EnumSet.allOf(FindingKind.class)).size();
        return new ImportCounts(
                opened.rows(),
                opened.rows() - left,
                rows(opened.findings(), EnumSet.of(FindingKind.MISTAKE, FindingKind.TWICE))
                        .size(),
                rows(opened.findings(), EnumSet.of(FindingKind.ELSEWHERE)).size(),
                rows(opened.findings(), EnumSet.of(FindingKind.DIFFERENT)).size(),
                rows(opened.findings(), EnumSet.of(FindingKind.UNCHANGED)).size(),
                0,
                0);
    }

    private static Set<Integer> rows(List<RowFinding> findings, Set<FindingKind> kinds) {
        return findings.stream()
                .filter(each -> kinds.contains(each.kind()))
                .map(RowFinding::row)
                .collect(Collectors.toSet());
    }

    private static ImportCounts counts(ImportCounts before, List<RowOutcome> more) {
        int entered = (int) more.stream().filter(each -> each.entry() != null).count();
        return new ImportCounts(
                before.rows(),
                before.good(),
                before.mistaken(),
                before.elsewhere(),
                before.different(),
                before.unchanged(),
                before.entered() + entered,
                before.refused() + more.size() - entered);
    }

    private static List<RowOutcome> and(List<RowOutcome> all, List<RowOutcome> more) {
        List<RowOutcome> joined = new ArrayList<>(all);
        joined.addAll(more);
        return joined;
    }
}
