package org.jianhui.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Lets each go over all the events, interleaved (ABC, CBA, …); one time each, at the beginning, is not counted. */
final class Passes {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

    private final String title;
    private final ServerCpu server;
    private final int events;
    private final List<Pass> passes;
    private final Map<String, List<Rate>> rates = new LinkedHashMap<>();

    Passes(String title, DataSource server, int events, Pass... passes) {
        this.title = title;
        this.server = new ServerCpu(server);
        this.events = events;
        this.passes = List.of(passes);
        this.passes.forEach(each -> rates.put(each.name(), new ArrayList<>()));
    }

    /** @param raw file the single rounds are written to; ratios are to the first one of the same round */
    void run(Path raw) throws Exception {
        for (Pass each : passes) {
            rate(each);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Pass> order = new ArrayList<>(passes);
            if (round % 2 == 1) {
                Collections.reverse(order);
            }
            for (Pass each : order) {
                rates.get(each.name()).add(rate(each));
            }
        }
        new Report("%s (%d rounds; an act is an event)".formatted(title, ROUNDS), rates).write(raw);
    }

    private Rate rate(Pass pass) throws Exception {
        pass.before().once();
        Duration serverBefore = server.used();
        long cpuBefore = cpu();
        long start = System.nanoTime();
        pass.work().once();
        double seconds = (System.nanoTime() - start) / 1e9;
        double clientMicros = (cpu() - cpuBefore) / 1e3 / events;
        return new Rate(
                events / seconds,
                clientMicros,
                server.used().minus(serverBefore).toNanos() / 1e3 / events);
    }

    /** Of all threads of this virtual machine, its collector and compiler included. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
