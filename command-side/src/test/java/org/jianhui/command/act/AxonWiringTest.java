package org.jianhui.command.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.queryhandling.QueryGateway;
import org.jianhui.command.tally.TallyNode;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class AxonWiringTest {

    @Test
    void the_start_is_refused_with_parts_that_store_nothing() {
        Configuration defaults = DefaultConfigurer.defaultConfiguration(false).buildConfiguration();
        assertThatThrownBy(() -> AxonLifecycle.verify(defaults))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("event store");
    }

    @Test
    void our_own_wiring_is_accepted_and_offers_its_gateways() {
        try (TestDatabase database = TestDatabase.fresh();
                TallyNode node = new TallyNode(database)) {
            assertThatCode(() -> AxonLifecycle.verify(node.bean(Configuration.class)))
                    .doesNotThrowAnyException();
            assertThat(node.bean(CommandGateway.class)).isNotNull();
            assertThat(node.bean(QueryGateway.class)).isNotNull();
        }
    }
}
