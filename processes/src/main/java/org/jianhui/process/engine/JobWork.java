package org.jianhui.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.SmartLifecycle;

/** Runs due jobs while the application runs: the last to start, the first to stop. */
public final class JobWork implements SmartLifecycle {

    private final JobExecutor executor;

    JobWork(ProcessEngine engine) {
        this.executor = ((SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    @Override
    public void start() {
        executor.start();
    }

    /** Returns when no job of this node runs any more. */
    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
