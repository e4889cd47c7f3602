package org.jianhui.workbench.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Loads the steps that are not loaded yet, one after the other, on a thread of its own. */
final class SampleLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);
    private static final int ATTEMPTS = 5;

    private final List<SampleStep> steps;
    private final LoadedSteps loaded;
    private final SampleProgress progress;
    private final long pauseMillis;
    private @Nullable Thread thread;

    SampleLoader(List<SampleStep> steps, LoadedSteps loaded, SampleProgress progress, long pauseMillis) {
        this.steps = steps;
        this.loaded = loaded;
        this.progress = progress;
        this.pauseMillis = pauseMillis;
    }

    @Override
    public synchronized void start() {
        thread = new Thread(this::run, "sample");
        thread.setDaemon(true);
        thread.start();
    }

    /** An interrupted step runs again at the next start. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Loads on the calling thread. */
    void run() {
        int complete = 0;
        for (SampleStep step : steps) {
            progress.begin(complete, steps.size(), step.name());
            if (!loaded.contains(step.name()) && !load(step)) {
                return;
            }
            complete++;
        }
        progress.begin(complete, steps.size(), null);
        LOG.info("the sample is loaded: {} steps", complete);
    }

    private boolean load(SampleStep step) {
        for (int attempt = 1; attempt <= ATTEMPTS && !Thread.currentThread().isInterrupted(); attempt++) {
            try {
                step.load(progress);
                loaded.add(step.name());
                return true;
            } catch (RuntimeException e) {
                LOG.warn("sample step {} failed, attempt {} of {}", step.name(), attempt, ATTEMPTS, e);
                progress.failed(String.valueOf(e.getMessage()));
                pause();
            }
        }
        return false;
    }

    private void pause() {
        try {
            Thread.sleep(pauseMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
