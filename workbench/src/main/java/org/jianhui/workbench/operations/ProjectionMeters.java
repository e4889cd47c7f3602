package org.jianhui.workbench.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jianhui.query.projection.ProjectionLag;
import org.springframework.stereotype.Component;

/** How far the views are behind, for Prometheus: unread events and parked streams of each projection. */
@Component
class ProjectionMeters implements MeterBinder {

    private final ProjectionLag lag;

    ProjectionMeters(ProjectionLag lag) {
        this.lag = lag;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : lag.names()) {
            Gauge.builder("jianhui.projection.unread", () -> lag.of(name).unread())
                    .description("events a projection has not read yet, at most 10,000")
                    .tag("projection", name)
                    .register(registry);
            Gauge.builder(
                            "jianhui.projection.parked",
                            () -> lag.of(name).parked().size())
                    .description("streams a projection has set aside")
                    .tag("projection", name)
                    .register(registry);
        }
    }
}
