package org.jianhui.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The rounds as a table of medians for the reader and as raw numbers for whoever doubts it. */
final class Report {

    private final String title;
    private final Map<String, List<Rate>> rates;
    private final List<Rate> base;

    Report(String title, Map<String, List<Rate>> rates) {
        this.title = title;
        this.rates = rates;
        this.base = rates.values().iterator().next();
    }

    void write(Path raw) throws IOException {
        Files.createDirectories(raw.getParent());
        Files.writeString(raw, csv());
        System.out.println(table());
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("contender,round,per_second,ratio,client_cpu_micros,server_cpu_micros\n");
        rates.forEach((name, rounds) -> {
            double[] ratios = ratios(rounds, Rate::perSecond);
            for (int round = 0; round < ratios.length; round++) {
                Rate rate = rounds.get(round);
                csv.append("\"%s\",%d,%.0f,%.3f,%.0f,%.0f\n"
                        .formatted(
                                name,
                                round,
                                rate.perSecond(),
                                ratios[round],
                                rate.clientMicros(),
                                rate.serverMicros()));
            }
        });
        return csv.toString();
    }

    private String table() {
        StringBuilder table = new StringBuilder("\n" + title + "\n\n| | per second, median | ratio, median |"
                + " ratio, min–max | client CPU per act, ratio | server CPU | both |\n|---|---|---|---|---|---|---|\n");
        rates.forEach((name, rounds) -> {
            double[] ratios = sorted(ratios(rounds, Rate::perSecond));
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.2f–%.2f | %.2f | %.2f | %.2f |\n",
                    name,
                    median(sorted(rounds.stream().mapToDouble(Rate::perSecond).toArray())),
                    median(ratios),
                    ratios[0],
                    ratios[ratios.length - 1],
                    median(sorted(ratios(rounds, Rate::clientMicros))),
                    median(sorted(ratios(rounds, Rate::serverMicros))),
                    median(sorted(ratios(rounds, Rate::cpuMicros)))));
        });
        return table.toString();
    }

    /** To the first contender, round by round. */
    private double[] ratios(List<Rate> rounds, ToDoubleFunction<Rate> figure) {
        return IntStream.range(0, rounds.size())
                .mapToDouble(round -> figure.applyAsDouble(rounds.get(round)) / figure.applyAsDouble(base.get(round)))
                .toArray();
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
