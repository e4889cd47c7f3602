package org.jianhui.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.proof.Compared;
import org.jianhui.kernel.proof.Difference;
import org.jianhui.kernel.proof.StateFlaw;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes a view anew beside the live one, from the log alone, while the live one goes on: to compare both at one moment, or to put
 * the new one in the place of the live one in one transaction. Whatever stops it leaves the live view as it was.
 */
final class ViewWorkshop {

    private final Projections projections;
    private final DataSource database;
    private final Aside aside;
    private final Supplier<Configuration> axon;

    ViewWorkshop(Projections projections, DataSource database, Supplier<Configuration> axon) {
        this.projections = projections;
        this.database = database;
        this.aside = new Aside(database);
        this.axon = axon;
    }

    /** What is done at the end, when the new one stands where the live one stood. */
    private interface End {
        void with(Shadow shadow, List<ViewTable> tables);
    }

    /** Compares where the live view stands at one moment. */
    Compared compare(String projection) {
        Map<String, Long> parked = new ParkedEvents(sql()).firsts(projection);
        LeftOut leftOut = new LeftOut();
        parked.forEach(leftOut::from);
        List<Difference> found = new ArrayList<>();
        int[] all = new int[1];
        anew(
                projection,
                leftOut,
                (at, of) -> {},
                (shadow, tables) -> aside.atOneMoment(work -> {
                    shadow.advance(live(projection, work.sql()), work);
                    if (!new ParkedEvents(work.sql())
                            .firsts(projection)
                            .keySet()
                            .equals(parked.keySet())) {
                        found.add(uncompared(projection, null, "PARKED_MEANWHILE"));
                        return;
                    }
                    leftOut.streams().forEach((stream, left) -> {
                        if (!parked.containsKey(stream)) {
                            found.add(uncompared(projection, stream, left.cause()));
                        }
                    });
                    ViewComparison comparison = new ViewComparison(projection, work.sql());
                    tables.forEach(table -> {
                        found.addAll(comparison.of(table, Compared.MOST - Math.min(found.size(), Compared.MOST)));
                        all[0] += comparison.count(table);
                    });
                }));
        int listed = (int) found.stream().filter(each -> each.table() != null).count();
        return new Compared(1, 0, found, all[0] - listed);
    }

    /**
     * Puts the new one in the place of the live one.
     *
     * @param progress is told up to where it has come, and where the live one stands
     * @return how many rows are others now
     */
    int swap(String projection, BiConsumer<SeenAt, SeenAt> progress) {
        LeftOut leftOut = new LeftOut();
        int[] changed = new int[1];
        anew(
                projection,
                leftOut,
                progress,
                (shadow, tables) -> aside.run(work -> {
                    ParkedEvents parked = new ParkedEvents(work.sql());
                    parked.lockOut(projection);
                    shadow.advance(live(projection, work.sql()), work);
                    ViewSwap swap = new ViewSwap(work.sql());
                    changed[0] = tables.stream().mapToInt(swap::into).sum();
                    parked.forget(projection);
                    leftOut.streams().forEach((stream, left) -> {
                        parked.park(projection, stream, left.cause());
                        left.passed().forEach(sequence -> parked.add(projection, stream, sequence));
                    });
                }));
        return changed[0];
    }

    private void anew(String projection, LeftOut leftOut, BiConsumer<SeenAt, SeenAt> progress, End end) {
        Configuration configuration = axon.get();
        try (OneAtATime turn = OneAtATime.turn(database);
                LogReading log = new LogReading(configuration.eventStore().openStream(null))) {
            aside.clear();
            try {
                Shadow shadow = new Shadow(
                        projections.named(projection),
                        configuration.getComponent(ParameterResolverFactory.class),
                        aside,
                        log,
                        leftOut);
                List<ViewTable> tables = ViewTables.of(shadow.tables(), sql());
                SeenAt last = live(projection, sql());
                while (shadow.advance(last, ProjectionProcessors.BATCH)) {
                    progress.accept(shadow.at(), last);
                    last = live(projection, sql());
                }
                end.with(shadow, tables);
            } finally {
                aside.clear();
            }
        }
    }

    /** @throws IllegalStateException while the live one is read anew the old way, or in several parts */
    private static SeenAt live(String projection, JdbcClient sql) {
        StoredTokens tokens = new StoredTokens(sql);
        Map<Integer, @Nullable SeenAt> places = tokens.of(projection);
        if (places.size() > 1 || tokens.isReplaying(projection)) {
            throw new IllegalStateException(projection + " stands at no one place");
        }
        return places.values().stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(SeenAt.START);
    }

    private static Difference uncompared(String projection, @Nullable String stream, String cause) {
        return new Difference(StateFlaw.VIEW_NOT_COMPARED, projection, null, stream, List.of(cause));
    }

    private JdbcClient sql() {
        return JdbcClient.create(database);
    }
}
