package org.jianhui.workbench.overview;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.query.inbox.DueWhen;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.organisation.FindAreaNames;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;

/** Gathers the running cases of all kinds: the latest first, then by day, then what has no day. */
final class OverviewDesk {

    private static final Comparator<RunningCase> MOST_URGENT = Comparator.comparing(
                    RunningCase::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.union().value())
            .thenComparing(RunningCase::caseId);

    private final Queries queries;
    private final List<CaseSource> sources;

    OverviewDesk(Queries queries, List<CaseSource> sources) {
        this.queries = queries;
        this.sources = List.copyOf(sources);
    }

    /** What is asked for; null does not narrow. */
    record Filter(
            @Nullable UnionId union,
            @Nullable TaskKind kind,
            @Nullable DueWhen when) {

        static final Filter ALL = new Filter(null, null, null);

        boolean takes(RunningCase row) {
            return (union == null || union.equals(row.union()))
                    && (kind == null || kind == row.kind())
                    && (when == null || when == row.when());
        }
    }

    /** @throws org.jianhui.kernel.act.Forbidden if the account reads no cases, or none of that union */
    List<RunningCase> running(Filter filter, @Nullable SeenAt seenAt, Caller caller) {
        Set<String> seen = new HashSet<>();
        return sources.stream()
                .flatMap(source -> source.running(filter.union(), caller.account(), seenAt).stream())
                .filter(row -> seen.add(row.caseId()))
                .filter(filter::takes)
                .sorted(MOST_URGENT)
                .toList();
    }

    /** How the unions and villages are called today. */
    FindAreaNames.Names names() {
        return queries.ask(new FindAreaNames(null), null);
    }
}
