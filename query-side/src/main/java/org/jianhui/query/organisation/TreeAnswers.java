package org.jianhui.query.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.kernel.time.Zone;
import org.jianhui.query.organisation.FindAreaNames.Names;
import org.jianhui.query.organisation.FindOrganisation.Tree;
import org.jianhui.query.organisation.FindTerms.Terms;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.PastViews;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the tree of a day: the newest name and place that had begun by then. */
final class TreeAnswers implements Answering {

    /** The newest name that had begun by the day; what is older than its first name is called by that. */
    private static final String NAMES = "SELECT DISTINCT ON (area) area, name FROM views.area_name"
            + " ORDER BY area, from_day <= ? DESC, CASE WHEN from_day <= ? THEN -(from_day - date '1900-01-01')"
            + " ELSE from_day - date '1900-01-01' END";

    /** A day on which everything entered stands that has not been closed, what begins later included. */
    private static final LocalDate IN_THE_END = LocalDate.of(9999, 1, 1);

    private final JdbcClient sql;
    private final TreeRows rows;
    private final ActClock clock;
    private final Supplier<PastViews> past;

    TreeAnswers(JdbcClient sql, ActClock clock, Supplier<PastViews> past) {
        this.sql = sql;
        this.rows = new TreeRows(sql);
        this.clock = clock;
        this.past = past;
    }

    @QueryHandler
    Tree answer(FindOrganisation query) {
        @Nullable AsOf asOf = query.asOf();
        LocalDate on = query.on() == null ? day(asOf) : query.on();
        return asOf == null
                ? rows.tree(on)
                : past.get().asOf(OrganisationProjection.NAME, rows.streams(null), asOf, () -> rows.tree(on));
    }

    @QueryHandler
    FindUnit.Found answer(FindUnit query) {
        @Nullable AsOf asOf = query.asOf();
        Area area = query.area();
        LocalDate day = day(asOf);
        Optional<FindUnit.Found> found = asOf == null
                ? unit(area, day)
                : past.get().asOf(OrganisationProjection.NAME, rows.streams(area), asOf, () -> unit(area, day));
        return found.orElseThrow(() -> new NotFound("UNKNOWN", "no such union or village then"));
    }

    /** As it is on the day, or as it begins later. */
    private Optional<FindUnit.Found> unit(Area area, LocalDate day) {
        return Stream.of(day, IN_THE_END)
                .flatMap(on -> rows.tree(on).units().stream())
                .filter(unit -> unit.area().equals(area))
                .findFirst()
                .map(unit -> new FindUnit.Found(unit, rows.terms(area, day)));
    }

    @QueryHandler
    Names answer(FindAreaNames query) {
        LocalDate on = query.on() == null ? today() : query.on();
        return new Names(
                sql
                        .sql(NAMES)
                        .params(on, on)
                        .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @QueryHandler
    Terms answer(FindTerms query) {
        return new Terms(rows.terms(query.area(), today()));
    }

    /** The day of the moment; today for the present, and for the place of an event. */
    private LocalDate day(@Nullable AsOf asOf) {
        return asOf instanceof AsOf.Moment moment ? LocalDate.ofInstant(moment.instant(), Zone.SHANGHAI) : today();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), Zone.SHANGHAI);
    }
}
