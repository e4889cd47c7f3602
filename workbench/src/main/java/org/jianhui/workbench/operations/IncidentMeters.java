package org.jianhui.workbench.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jianhui.query.process.OpenIncidents;
import org.springframework.stereotype.Component;

/** How many incidents of procedures are open, for Prometheus. */
@Component
class IncidentMeters implements MeterBinder {

    private final OpenIncidents incidents;

    IncidentMeters(OpenIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jianhui.incidents.open", incidents::count)
                .description("incidents of procedures that are neither settled nor cancelled, over all nodes")
                .register(registry);
    }
}
