package org.jianhui.workbench.operations;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jianhui.kernel.act.RefusalMeter;
import org.jianhui.kernel.rule.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How often acts were refused, for Prometheus: by rule and code, of which there are as many as there are rules. */
@Component
class ActMeters implements RefusalMeter {

    private final ObjectProvider<MeterRegistry> registry;

    ActMeters(ObjectProvider<MeterRegistry> registry) {
        this.registry = registry;
    }

    @Override
    public void refused(Rule rule) {
        Counter.builder("jianhui.acts.refused")
                .description("acts refused by a rule or for lack of authority, since the start of this node")
                .tag("rule", rule.id())
                .tag("code", rule.code())
                .register(registry.getObject())
                .increment();
    }
}
