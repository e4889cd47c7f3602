package org.jianhui.command.act;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;

/** How a capability contributes its aggregate: {@code @Bean ConfigurerModule election() { return Aggregates.of(Election.class); }}. */
public final class Aggregates {

    private Aggregates() {}

    public static ConfigurerModule of(Class<?> aggregate) {
        UntilCommit locks = new UntilCommit();
        return configurer -> configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(aggregate).configureLockFactory(configuration -> locks));
    }
}
