package org.jianhui.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.SmartLifecycle;

/** Runs due jobs while the application runs: the last to start, the first to stop. */
public final class JobWork implements SmartLifecycle {

    private final JobExecutor executor;
    private volatile boolean running;

    JobWork(ProcessEngine engine) {
        this.executor = ((SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public synchronized void start() {
        running = true;
        resume();
    }

    /** Returns when no job of this node runs any more. */
    @Override
    public synchronized void stop() {
        running = false;
        pause();
    }

    /** Acquires no more jobs until {@link #resume}, and returns when none runs. */
    public synchronized void pause() {
        if (executor.isActive()) {
            executor.shutdown();
        }
    }

    /** Goes on, unless the application is being stopped. */
    public synchronized void resume() {
        if (running && !executor.isActive()) {
            executor.start();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
