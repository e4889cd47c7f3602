package org.jianhui.benchmark;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processor time of the database server: of its first process and of all that it has started and that still run. */
final class ServerCpu {

    private final ProcessHandle postmaster;

    /** @param server as its superuser */
    ServerCpu(DataSource server) {
        long pid = JdbcClient.create(server)
                .sql("SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)::bigint")
                .query(Long.class)
                .single();
        this.postmaster = ProcessHandle.of(pid).orElseThrow();
    }

    /** Up to now, to the clock tick of the operating system (10 ms). */
    Duration used() {
        return postmaster.children().map(ServerCpu::of).reduce(of(postmaster), Duration::plus);
    }

    private static Duration of(ProcessHandle process) {
        Optional<Duration> used = process.info().totalCpuDuration();
        return used.orElse(Duration.ZERO);
    }
}
