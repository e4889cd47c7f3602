package org.jianhui.command.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.event.EventNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The event store's parts; needs a {@code DataSource} of the application's role, migrated, and an {@link Authorship}. */
@Configuration(proxyBeanMethods = false)
public class EventStoreConfiguration {

    private static final int READ_BATCH = 1_000;

    @Bean
    EventNames eventNames(List<EventContents> contents) {
        return new EventNames(contents.stream().map(EventContents::sealedType).collect(Collectors.toSet()));
    }

    @Bean
    EventSerializer eventSerializer(EventNames names) {
        return new EventSerializer(names);
    }

    @Bean
    LogSignal logSignal() {
        return new LogSignal();
    }

    @Bean
    Journal journal(DataSource dataSource, EventSerializer serializer, Authorship authorship, LogSignal signal) {
        LogGuard.verify(dataSource);
        return new Journal(dataSource, serializer, Epochs.current(dataSource), authorship, signal);
    }

    @Bean
    Ledger ledger(
            DataSource dataSource,
            Journal journal,
            EventSerializer serializer,
            EventNames names,
            ObjectProvider<EventUpcaster> upcasters,
            LogSignal signal) {
        EventQueries queries = new EventQueries(dataSource, Epochs.current(dataSource));
        EventUpcasterChain chain =
                new EventUpcasterChain(upcasters.orderedStream().toList());
        TailSerializer tail = new TailSerializer(names);
        return new Ledger(new LogEngine(journal, queries, serializer, tail, chain, READ_BATCH), queries, signal);
    }

    @Bean
    TokenStore tokenStore(DataSource dataSource) {
        TokenSchema schema = TokenSchema.builder()
                .setTokenTable("desk.token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .setOwnerColumn("owner")
                .build();
        return JdbcTokenStore.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(dataSource)::getConnection)
                .schema(schema)
                .serializer(new TokenSerializer())
                .contentType(String.class)
                .claimTimeout(Duration.ofSeconds(10))
                .build();
    }
}
