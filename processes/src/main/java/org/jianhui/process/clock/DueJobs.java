package org.jianhui.process.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.jianhui.process.engine.JobFailures;
import org.jspecify.annotations.Nullable;

/** The jobs that fall due while the clock is moved, in the order of their due times. */
final class DueJobs {

    private final ManagementService management;

    DueJobs(ProcessEngine engine) {
        this.management = engine.getManagementService();
    }

    Run begin() {
        return new Run();
    }

    /** When the next timer or retry falls due, not later than {@code until}; null if none does. */
    @Nullable
    Instant next(Instant until) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(clockTime()))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .filter(at -> !at.isAfter(until))
                .findFirst()
                .orElse(null);
    }

    private static Instant clockTime() {
        return org.camunda.bpm.engine.impl.util.ClockUtil.now().toInstant();
    }

    private String element(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    /** One move's running of jobs: each is tried once at each of its due times. */
    final class Run {

        private final Set<String> tried = new HashSet<>();
        private final List<ClockMove.Failure> failures = new ArrayList<>();
        private int ran;

        /** Runs what is due now, and what that makes due. */
        void drain() {
            for (Optional<Job> job = first(); job.isPresent(); job = first()) {
                run(job.get());
            }
        }

        int ran() {
            return ran;
        }

        List<ClockMove.Failure> failures() {
            return failures;
        }

        private void run(Job job) {
            tried.add(attempt(job));
            try {
                management.executeJob(job.getId());
                ran++;
            } catch (RuntimeException failure) {
                if (!JobFailures.isLostRace(failure)) {
                    Instant at = job.getDuedate() == null
                            ? clockTime()
                            : job.getDuedate().toInstant();
                    String element = element(job);
                    failures.add(new ClockMove.Failure(
                            at, String.valueOf(job.getProcessInstanceId()), element, JobFailures.cause(failure)));
                }
            }
        }

        private Optional<Job> first() {
            return management.createJobQuery().executable().active().list().stream()
                    .filter(job -> !tried.contains(attempt(job)))
                    .min(Comparator.comparing(job -> job.getDuedate() == null
                            ? Instant.MIN
                            : job.getDuedate().toInstant()));
        }

        private static String attempt(Job job) {
            return job.getId() + "@" + job.getDuedate() + "#" + job.getRetries();
        }
    }
}
