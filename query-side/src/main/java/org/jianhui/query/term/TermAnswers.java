package org.jianhui.query.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.CaseHistory;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** Answers questions about terms. */
final class TermAnswers implements Answering {

    private final TermRows rows;
    private final CaseHistory history;
    private final Supplier<Authority> authority;
    private final ActClock clock;

    TermAnswers(TermRows rows, CaseHistory history, Supplier<Authority> authority, ActClock clock) {
        this.rows = rows;
        this.history = history;
        this.authority = authority;
        this.clock = clock;
    }

    @QueryHandler
    TermCasePage answer(FindTerm query) {
        AsOf asOf = query.asOf();
        if (asOf == null) {
            TermView view = rows.find(query.term()).orElseThrow(TermAnswers::unknown);
            return TermCasePage.of(view, today(), null);
        }
        TermView view = fold(query.term(), asOf).orElseThrow(TermAnswers::unknown);
        Instant moment = asOf instanceof AsOf.Moment of ? of.instant() : view.recordedAt();
        return TermCasePage.of(view, LocalDate.ofInstant(moment, Zone.SHANGHAI), moment);
    }

    private Optional<TermView> fold(TermId term, AsOf asOf) {
        @Nullable TermView view = null;
        for (Recorded<?> each : history.of(List.of(term.value()), asOf)) {
            if (each.event() instanceof TermEvent event) {
                view = TermFold.evolve(view, event, each.sequence(), each.recordedAt());
            }
        }
        return Optional.ofNullable(view);
    }

    @QueryHandler
    FindTerms.Page answer(FindTerms query, @MetaDataValue("reader") String reader) {
        Collection<UnionId> unions = query.union() == null
                ? authority.get().readable(new AccountId(reader), ReadRight.CASE)
                : List.of(query.union());
        List<TermView> found = rows.page(unions, query.running(), query.after(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<TermView> shown = more ? found.subList(0, query.limit()) : found;
        return new FindTerms.Page(
                shown.stream().map(view -> TermCasePage.of(view, today(), null)).toList(),
                more ? shown.get(shown.size() - 1).opening().term() : null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    private static NotFound unknown() {
        return new NotFound("CASE_UNKNOWN", "no such term then");
    }
}
