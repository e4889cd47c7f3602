package org.jianhui.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.query.organisation.FindOrganisation;
import org.jianhui.query.organisation.FindUnit;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.StillUpdating;
import org.jianhui.workbench.JianhuiApplication;
import org.jianhui.workbench.sample.SampleProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The tree of the organisation as of a moment beside the tree of today, in the whole application with its own role on the database:
 * one asks at a time, in turn. As of a moment the projection takes in all events of the tree again (ADR 0169).
 */
class PastTreeBenchmark {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 9);
    private static final AccountId READER = new AccountId("account-sample-jiancha");
    private static final int UNCOUNTED = 4;
    private static final List<Integer> UNITS = Arrays.stream(
                    System.getProperty("benchmark.units", "1,100,1000").split(","))
            .map(Integer::valueOf)
            .toList();

    @TempDir
    private Path home;

    private final StringBuilder csv = new StringBuilder("units,round,live_ms,past_ms,past_unit_ms\n");
    private final StringBuilder table = new StringBuilder(
            "\n| units | tree of today, ms | tree as of a moment, ms | ratio, median | ratio, min–max | one unit as of a moment, ms |\n"
                    + "|---|---|---|---|---|---|\n");

    /** What one round took. */
    private record Round(double live, double past, double unit) {

        double ratio() {
            return past / live;
        }
    }

    @Test
    void the_tree_of_a_moment_beside_that_of_today() throws Exception {
        try (ConfigurableApplicationContext application =
                SpringApplication.run(JianhuiApplication.class, "--server.port=0", "--jianhui.home=" + home)) {
            while (!application.getBean(SampleProgress.class).state().complete()) {
                Thread.sleep(1_000);
            }
            Queries queries = application.getBean(Queries.class);
            GrownTree tree = new GrownTree(application);
            for (int units : UNITS) {
                SeenAt seen = tree.growTo(units);
                int all = unitsOnceProjected(queries, seen);
                List<Round> rounds = new ArrayList<>();
                for (int round = -UNCOUNTED; round < ROUNDS; round++) {
                    Round taken = new Round(
                            millis(queries, new FindOrganisation(null), seen),
                            millis(queries, new FindOrganisation(null, new AsOf.Place(seen)), seen),
                            millis(queries, new FindUnit(tree.last(), new AsOf.Place(seen)), seen));
                    if (round >= 0) {
                        rounds.add(taken);
                        csv.append(String.format(
                                Locale.ROOT,
                                "%d,%d,%.2f,%.2f,%.2f%n",
                                all,
                                round,
                                taken.live(),
                                taken.past(),
                                taken.unit()));
                    }
                }
                say(all, rounds);
            }
        }
        write();
    }

    private static int unitsOnceProjected(Queries queries, SeenAt seen) {
        while (true) {
            try {
                return queries.ask(new FindOrganisation(null), READER, seen)
                        .units()
                        .size();
            } catch (StillUpdating behind) {
                Thread.onSpinWait();
            }
        }
    }

    private static double millis(Queries queries, Query<?> query, SeenAt seen) {
        long start = System.nanoTime();
        queries.ask(query, READER, seen);
        return (System.nanoTime() - start) / 1e6;
    }

    private void say(int units, List<Round> rounds) {
        double[] ratios = rounds.stream().mapToDouble(Round::ratio).sorted().toArray();
        table.append(String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.1f | %.1f–%.1f | %.1f |%n",
                units,
                median(rounds.stream().mapToDouble(Round::live).sorted().toArray()),
                median(rounds.stream().mapToDouble(Round::past).sorted().toArray()),
                median(ratios),
                ratios[0],
                ratios[ratios.length - 1],
                median(rounds.stream().mapToDouble(Round::unit).sorted().toArray())));
    }

    private static double median(double[] sorted) {
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }

    private void write() throws IOException {
        Path raw = Path.of("results/past-tree.csv");
        Files.createDirectories(raw.getParent());
        Files.writeString(raw, csv);
        System.out.println(table);
    }
}
