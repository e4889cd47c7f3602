package org.jianhui.workbench.overview;

import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.query.founding.history.FindHistories;
import org.jianhui.query.founding.history.HistoryCasePage;
import org.jianhui.query.founding.history.HistoryState;
import org.jianhui.query.inbox.TaskKind;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** Established unions that are being brought in from their papers: no day is set for it. */
final class RunningHistories implements CaseSource {

    private final Queries queries;

    RunningHistories(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<RunningCase> running(@Nullable UnionId union, AccountId reader, @Nullable SeenAt seenAt) {
        return CaseSource.<HistoryCasePage, HistoryId>whole(after -> {
                    FindHistories.Page page = queries.ask(new FindHistories(union, after, PAGE), reader, seenAt);
                    return new Page<>(page.histories(), page.next());
                })
                .stream()
                .filter(page -> page.state() == HistoryState.OPEN)
                .map(RunningHistories::row)
                .toList();
    }

    private static RunningCase row(HistoryCasePage page) {
        return RunningCase.of(
                TaskKind.HISTORY,
                page.record().history(),
                page.record().union(),
                "status.history." + page.state(),
                List.of(),
                Role.SUPERIOR_SIGNER,
                null,
                page.record().openedOn(),
                LastPaper.of(
                        page.record().papers(),
                        line -> new LastPaper(
                                line.paper().kind().name(),
                                line.paper().number(),
                                line.paper().dated())));
    }
}
