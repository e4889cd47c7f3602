package org.jianhui.query.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
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

/** Answers questions about election cases. */
final class ElectionAnswers implements Answering {

    private final ElectionRows rows;
    private final CaseHistory history;
    private final Supplier<Authority> authority;
    private final ActClock clock;
    private final Planner planner;

    ElectionAnswers(
            ElectionRows rows, CaseHistory history, Supplier<Authority> authority, ActClock clock, Planner planner) {
        this.planner = planner;
        this.rows = rows;
        this.history = history;
        this.authority = authority;
        this.clock = clock;
    }

    @QueryHandler
    ElectionCasePage answer(FindElection query) {
        @Nullable AsOf asOf = query.asOf();
        if (asOf == null) {
            ElectionView view = rows.find(query.election()).orElseThrow(ElectionAnswers::unknown);
            return ElectionCasePage.of(view, today(), null, planner.ballot(view));
        }
        ElectionView view = fold(query.election(), asOf).orElseThrow(ElectionAnswers::unknown);
        Instant moment = asOf instanceof AsOf.Moment of ? of.instant() : view.recordedAt();
        return ElectionCasePage.of(view, LocalDate.ofInstant(moment, Zone.SHANGHAI), moment, planner.ballot(view));
    }

    @QueryHandler
    ElectionPlan answer(FindElectionPlan query, @MetaDataValue("reader") String reader) {
        ElectionView view = rows.find(query.election()).orElseThrow(ElectionAnswers::unknown);
        LocalDate postedOn = query.postedOn() == null ? today() : query.postedOn();
        return planner.plan(view, today(), postedOn, authority.get().rolesOf(new AccountId(reader), clock.now()));
    }

    private Optional<ElectionView> fold(ElectionId election, AsOf asOf) {
        @Nullable ElectionView view = null;
        for (Recorded<?> each : history.of(List.of(election.value()), asOf)) {
            if (each.event() instanceof ElectionEvent event) {
                view = ElectionFold.evolve(view, event, each.sequence(), each.recordedAt());
            }
        }
        return Optional.ofNullable(view);
    }

    @QueryHandler
    FindElections.Page answer(FindElections query, @MetaDataValue("reader") String reader) {
        Collection<UnionId> unions = query.union() == null
                ? authority.get().readable(new AccountId(reader), ReadRight.CASE)
                : List.of(query.union());
        List<ElectionView> found = rows.page(unions, query.phase(), query.after(), query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<ElectionView> shown = more ? found.subList(0, query.limit()) : found;
        return new FindElections.Page(
                shown.stream()
                        .map(view -> ElectionCasePage.of(view, today(), null, planner.ballot(view)))
                        .toList(),
                more ? shown.get(shown.size() - 1).opening().election() : null);
    }

    @QueryHandler
    FindPostedNotices.Board answer(FindPostedNotices query) {
        return new FindPostedNotices.Board(rows.postedOn(today()).stream()
                .flatMap(view -> posted(view).stream())
                .toList());
    }

    @QueryHandler
    PostedNotice answer(FindPostedNotice query) {
        return rows.find(query.election())
                .flatMap(this::posted)
                .orElseThrow(() -> new NotFound("NOTICE_NOT_POSTED", "no notice hangs"));
    }

    private Optional<PostedNotice> posted(ElectionView view) {
        return view.currentNotice()
                .filter(notice -> view.ending() == null && notice.hangsOn(today()))
                .map(notice -> new PostedNotice(
                        view.opening().election(),
                        view.opening().union(),
                        notice.round(),
                        notice.lists(),
                        notice.places(),
                        notice.period(),
                        notice.daysLeft(today()),
                        notice.contact()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }

    private static NotFound unknown() {
        return new NotFound("CASE_UNKNOWN", "no such case then");
    }
}
