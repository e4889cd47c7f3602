package org.jianhui.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/** Interleaves the contenders (ABBA), so that what else the machine does falls on all of them; writes raw numbers. */
final class SideBySide {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 6);
    private static final int MILLIS = Integer.getInteger("benchmark.millis", 4_000);
    private static final int CLIENTS = Integer.getInteger("benchmark.clients", 8);

    private final String title;
    private final List<Contender> contenders;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    SideBySide(String title, Contender... contenders) {
        this.title = title;
        this.contenders = List.of(contenders);
        this.contenders.forEach(each -> rates.put(each.name(), new ArrayList<>()));
    }

    /** Ratios are to the first contender of the same round. */
    void run(Path raw) throws Exception {
        for (Contender each : contenders) {
            rate(each);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Contender> order = new ArrayList<>(contenders);
            if (round % 2 == 1) {
                Collections.reverse(order);
            }
            for (Contender each : order) {
                rates.get(each.name()).add(rate(each));
            }
        }
        report(raw);
    }

    private static double rate(Contender contender) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        LongAdder done = new LongAdder();
        long start = System.nanoTime();
        long end = start + MILLIS * 1_000_000L;
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            running.add(clients.submit(() -> {
                while (System.nanoTime() < end) {
                    contender.work().once();
                    done.increment();
                }
                return null;
            }));
        }
        for (Future<?> client : running) {
            client.get();
        }
        clients.shutdown();
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    private void report(Path raw) throws IOException {
        List<Double> base = rates.values().iterator().next();
        StringBuilder csv = new StringBuilder("contender,round,per_second,ratio\n");
        StringBuilder table = new StringBuilder("\n" + title + " (" + CLIENTS + " clients, " + ROUNDS + " rounds of "
                + MILLIS + " ms)\n\n| | per second, median | ratio, median | ratio, min-max |\n|---|---|---|---|\n");
        rates.forEach((name, values) -> {
            double[] ratios = new double[values.size()];
            for (int round = 0; round < ratios.length; round++) {
                ratios[round] = values.get(round) / base.get(round);
                csv.append(
                        String.format(Locale.ROOT, "%s,%d,%.0f,%.3f%n", name, round, values.get(round), ratios[round]));
            }
            double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            Arrays.sort(ratios);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.2f-%.2f |%n",
                    name,
                    median(sorted),
                    median(ratios),
                    ratios[0],
                    ratios[ratios.length - 1]));
        });
        Files.createDirectories(raw.getParent());
        Files.writeString(raw, csv);
        System.out.println(table);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
