package org.jianhui.query.founding.history;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Answers questions about historic cases. */
final class HistoryAnswers implements Answering {

    private final HistoryRows rows;
    private final CaseHistory log;
    private final Supplier<Authority> authority;

    HistoryAnswers(HistoryRows rows, CaseHistory log, Supplier<Authority> authority) {
        this.rows = rows;
        this.log = log;
        this.authority = authority;
    }

    @QueryHandler
    HistoryCasePage answer(FindHistory query) {
        AsOf asOf = query.asOf();
        if (asOf == null) {
            return HistoryCasePage.of(rows.find(query.history()).orElseThrow(HistoryAnswers::unknown), null);
        }
        HistoryView view = fold(query.history(), asOf).orElseThrow(HistoryAnswers::unknown);
        return HistoryCasePage.of(view, asOf instanceof AsOf.Moment of ? of.instant() : view.recordedAt());
    }

    private Optional<HistoryView> fold(HistoryId history, AsOf asOf) {
        @Nullable HistoryView view = null;
        for (Recorded<?> each : log.of(List.of(history.value()), asOf)) {
            if (each.event() instanceof HistoryEvent event) {
                Object account = each.metadata().get(ActMetadata.ACCOUNT);
                view = HistoryFold.evolve(
                        view,
                        event,
                        new HistoryFold.Told(
                                each.sequence(), each.recordedAt(), account == null ? null : account.toString()));
            }
        }
        return Optional.ofNullable(view);
    }

    @QueryHandler
    FindHistories.Page answer(FindHistories query, @MetaDataValue("reader") String reader) {
        Collection<UnionId> unions = query.union() == null
                ? authority.get().readable(new AccountId(reader), ReadRight.CASE)
                : List.of(query.union());
        List<HistoryView> found = rows.page(unions, query.after(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<HistoryView> shown = more ? found.subList(0, query.limit()) : found;
        return new FindHistories.Page(
                shown.stream().map(view -> HistoryCasePage.of(view, null)).toList(),
                more ? shown.get(shown.size() - 1).history() : null);
    }

    private static NotFound unknown() {
        return new NotFound("CASE_UNKNOWN", "no such historic case then");
    }
}
