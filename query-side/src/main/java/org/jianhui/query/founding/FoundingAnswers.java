package org.jianhui.query.founding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Answers questions about foundings. */
final class FoundingAnswers implements Answering {

    private final FoundingRows rows;
    private final CaseHistory history;
    private final Supplier<Authority> authority;
    private final ActClock clock;

    FoundingAnswers(FoundingRows rows, CaseHistory history, Supplier<Authority> authority, ActClock clock) {
        this.rows = rows;
        this.history = history;
        this.authority = authority;
        this.clock = clock;
    }

    @QueryHandler
    FoundingCasePage answer(FindFounding query) {
        AsOf asOf = query.asOf();
        if (asOf == null) {
            FoundingView view = rows.find(query.founding()).orElseThrow(FoundingAnswers::unknown);
            return FoundingCasePage.of(view, today(), null);
        }
        FoundingView view = fold(query.founding(), asOf).orElseThrow(FoundingAnswers::unknown);
        Instant moment = asOf instanceof AsOf.Moment of ? of.instant() : view.recordedAt();
        return FoundingCasePage.of(view, LocalDate.ofInstant(moment, Zone.SHANGHAI), moment);
    }

    private Optional<FoundingView> fold(FoundingId founding, AsOf asOf) {
        @Nullable FoundingView view = null;
        for (Recorded<?> each : history.of(List.of(founding.value()), asOf)) {
            if (each.event() instanceof FoundingEvent event) {
                view = FoundingFold.evolve(view, event, each.sequence(), each.recordedAt());
            }
        }
        return Optional.ofNullable(view);
    }

    @QueryHandler
    FindFoundings.Page answer(FindFoundings query, @MetaDataValue("reader") String reader) {
        Collection<UnionId> unions = query.union() == null
                ? authority.get().readable(new AccountId(reader), ReadRight.CASE)
                : List.of(query.union());
        List<FoundingView> found = rows.page(unions, query.phase(), query.after(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<FoundingView> shown = more ? found.subList(0, query.limit()) : found;
        return new FindFoundings.Page(
                shown.stream()
                        .map(view -> FoundingCasePage.of(view, today(), null))
                        .toList(),
                more ? shown.get(shown.size() - 1).opening().founding() : null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    private static NotFound unknown() {
        return new NotFound("CASE_UNKNOWN", "no such founding then");
    }
}
