package org.jianhui.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/**
 * Interleaves the contenders (ABC, CBA, …), so that what else the machine does falls on all of them. Each is first run for
 * a while uncounted: what the compiler of the virtual machine does at the beginning would fall on the longest code.
 */
final class SideBySide {

    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 9);
    private static final int MILLIS = Integer.getInteger("benchmark.millis", 3_000);
    private static final int WARM_UP_MILLIS = Integer.getInteger("benchmark.warmup", 15_000);
    private static final int CLIENTS = Integer.getInteger("benchmark.clients", 8);

    private final String title;
    private final ServerCpu server;
    private final List<Contender> contenders;
    private final Map<String, List<Rate>> rates = new LinkedHashMap<>();

    /** @param server where all of them have their databases */
    SideBySide(String title, DataSource server, Contender... contenders) {
        this.title = title;
        this.server = new ServerCpu(server);
        this.contenders = List.of(contenders);
        this.contenders.forEach(each -> rates.put(each.name(), new ArrayList<>()));
    }

    /** @param raw file the single rounds are written to; ratios are to the first contender of the same round */
    void run(Path raw) throws Exception {
        for (Contender each : contenders) {
            rate(each, WARM_UP_MILLIS);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Contender> order = new ArrayList<>(contenders);
            if (round % 2 == 1) {
                Collections.reverse(order);
            }
            for (Contender each : order) {
                rates.get(each.name()).add(rate(each, MILLIS));
            }
        }
        new Report("%s (%d clients, %d rounds of %d ms)".formatted(title, CLIENTS, ROUNDS, MILLIS), rates).write(raw);
    }

    private Rate rate(Contender contender, int millis) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        LongAdder done = new LongAdder();
        LongAdder cpu = new LongAdder();
        Duration serverBefore = server.used();
        long start = System.nanoTime();
        long end = start + millis * 1_000_000L;
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            running.add(clients.submit(() -> {
                while (System.nanoTime() < end) {
                    contender.work().once();
                    done.increment();
                }
                cpu.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                return null;
            }));
        }
        for (Future<?> client : running) {
            client.get();
        }
        clients.shutdown();
        double perSecond = done.sum() * 1e9 / (System.nanoTime() - start);
        double serverMicros = server.used().minus(serverBefore).toNanos() / 1e3;
        return new Rate(perSecond, cpu.sum() / 1e3 / done.sum(), serverMicros / done.sum());
    }
}
