package org.jianhui.workbench.sample;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Loading the sample, and telling how far it is; {@code jianhui.sample.load=false} leaves the database empty. */
@Configuration
@SampleOnly
class SampleConfiguration {

    private static final long PAUSE_AFTER_FAILURE_MILLIS = 3_000;

    @Bean
    SampleProgress sampleProgress() {
        return new SampleProgress();
    }

    @Bean
    @ConditionalOnProperty(name = "jianhui.sample.load", havingValue = "true", matchIfMissing = true)
    SampleLoader sampleLoader(ObjectProvider<SampleStep> steps, JdbcClient database, SampleProgress progress) {
        return new SampleLoader(
                steps.orderedStream().toList(), new LoadedSteps(database), progress, PAUSE_AFTER_FAILURE_MILLIS);
    }

    /** Loading is no illness: the application serves meanwhile. */
    @Bean
    HealthIndicator sample(SampleProgress progress) {
        return () -> Health.up().withDetails(details(progress.state())).build();
    }

    /** Open to everybody, so that a first visitor sees why the township is not complete yet. */
    @Bean
    InfoContributor sampleInformation(SampleProgress progress) {
        return information -> information.withDetail("sample", details(progress.state()));
    }

    private static Map<String, Object> details(SampleProgress.State state) {
        return Map.of(
                "complete",
                state.complete(),
                "loaded",
                state.loaded(),
                "steps",
                state.steps(),
                "running",
                state.running() == null ? "" : state.running(),
                "parts",
                state.parts() + "/" + state.of(),
                "failed",
                state.failure() != null);
    }
}
