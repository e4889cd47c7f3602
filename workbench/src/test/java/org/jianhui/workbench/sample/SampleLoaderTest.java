package org.jianhui.workbench.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SampleLoaderTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final LoadedSteps loaded = new LoadedSteps(database.sql());
    private final SampleProgress progress = new SampleProgress();
    private final List<String> log = new ArrayList<>();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void loads_the_steps_in_order_and_remembers_them() {
        load(step("villages", () -> true), step("people", () -> true));
        assertThat(log).containsExactly("villages", "people");
        assertThat(progress.state().complete()).isTrue();
        assertThat(loaded.contains("people")).isTrue();
    }

    @Test
    void never_loads_a_step_twice() {
        load(step("villages", () -> true));
        load(step("villages", () -> true), step("people", () -> true));
        assertThat(log).containsExactly("villages", "people");
    }

    @Test
    void tries_a_failed_step_again_before_the_next_one() {
        load(step("villages", () -> log.size() > 1), step("people", () -> true));
        assertThat(log).containsExactly("villages", "villages", "people");
        assertThat(progress.state().failure()).isNull();
    }

    @Test
    void gives_up_after_five_attempts_and_says_so() {
        load(step("villages", () -> false), step("people", () -> true));
        assertThat(log).hasSize(5).containsOnly("villages");
        assertThat(progress.state().complete()).isFalse();
        assertThat(progress.state().failure()).isEqualTo("not now");
    }

    @Test
    void an_interrupted_step_runs_again_at_the_next_start() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        SampleLoader loader = loader(step("villages", () -> {
            running.countDown();
            return neverEnds();
        }));
        loader.start();
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        loader.stop();
        assertThat(loader.isRunning()).isFalse();
        assertThat(loaded.contains("villages")).isFalse();
    }

    private static boolean neverEnds() {
        try {
            new CountDownLatch(1).await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void load(SampleStep... steps) {
        SampleLoader loader = loader(steps);
        loader.run();
    }

    private SampleLoader loader(SampleStep... steps) {
        return new SampleLoader(List.of(steps), loaded, progress, 1);
    }

    private SampleStep step(String name, BooleanSupplier works) {
        return new SampleStep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void load(SampleProgress ignored) {
                log.add(name);
                if (!works.getAsBoolean()) {
                    throw new IllegalStateException("not now");
                }
            }
        };
    }
}
