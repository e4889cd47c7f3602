package org.jianhui.command.act;

import java.security.SecureRandom;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryGateway;
import org.jianhui.command.eventstore.EventSerializer;
import org.jianhui.command.eventstore.EventStoreConfiguration;
import org.jianhui.command.eventstore.Journal;
import org.jianhui.command.eventstore.Ledger;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Chore;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.act.Correlator;
import org.jianhui.kernel.act.LostRace;
import org.jianhui.kernel.act.RefusalMeter;
import org.jianhui.kernel.act.Register;
import org.jianhui.kernel.act.SecurityStream;
import org.jianhui.kernel.act.event.SecurityEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.time.ActClock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything by which acts are performed: event store, Axon's buses and gateways, {@code Acts}, {@code CommandSender}.
 * Needs a {@code DataSource} (role jianhui_app, migrated) and an {@code ActClock}; collects {@code ConfigurerModule},
 * {@code EventContents}, {@code Register}, {@code Correlator}, {@code LostRace}, {@code EventUpcaster}, {@code Chore}
 * and command-interceptor beans.
 */
@Configuration(proxyBeanMethods = false)
@Import(EventStoreConfiguration.class)
public class ActConfiguration {

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new GoneConnections(dataSource);
    }

    @Bean
    CurrentAct currentAct(ActClock clock) {
        return new CurrentAct(clock);
    }

    @Bean
    EventContents securityEvents() {
        return new EventContents(SecurityEvent.class);
    }

    @Bean
    AxonTransactions axonTransactions(PlatformTransactionManager manager) {
        return new AxonTransactions(manager);
    }

    @Bean(destroyMethod = "")
    org.axonframework.config.Configuration axonConfiguration(
            Ledger ledger,
            CurrentAct current,
            EventSerializer serializer,
            TokenStore tokens,
            AxonTransactions transactions,
            ObjectProvider<MessageHandlerInterceptor<CommandMessage<?>>> interceptors,
            ObjectProvider<ConfigurerModule> modules,
            BeanFactory beans) {
        ledger.registerDispatchInterceptor(new EventStamp(current));
        return AxonAssembly.build(
                ledger,
                serializer,
                tokens,
                transactions,
                interceptors.orderedStream().toList(),
                modules.orderedStream().toList(),
                beans);
    }

    @Bean
    AxonLifecycle axonLifecycle(
            org.axonframework.config.Configuration axon,
            Ledger ledger,
            Journal journal,
            ObjectProvider<Register> registers,
            ObjectProvider<Correlator> correlators) {
        return new AxonLifecycle(
                axon,
                () -> ActHandlers.subscribe(
                        axon,
                        ledger,
                        journal,
                        registers.orderedStream().toList(),
                        correlators.orderedStream().toList()));
    }

    @Bean
    CommandBus commandBus(org.axonframework.config.Configuration axon) {
        return axon.commandBus();
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon) {
        return axon.commandGateway();
    }

    @Bean
    QueryGateway queryGateway(org.axonframework.config.Configuration axon) {
        return axon.queryGateway();
    }

    @Bean
    CommandSender commandSender(ObjectProvider<CommandBus> bus, CurrentAct current) {
        return new Sender(bus::getObject, current);
    }

    @Bean
    SecurityStream securityStream(PlatformTransactionManager manager, CurrentAct current, Journal journal) {
        return new LoggedSecurity(new TransactionTemplate(manager), current, journal);
    }

    @Bean
    Chore oldAnswers(DataSource dataSource, @Value("${jianhui.idempotency.keep:30d}") String kept) {
        return new OldAnswers(new JdbcTemplate(dataSource), DurationStyle.detectAndParse(kept));
    }

    @Bean
    Chores chores(ObjectProvider<Chore> all, PlatformTransactionManager manager, DataSource dataSource) {
        return new Chores(all.orderedStream().toList(), new TransactionTemplate(manager), new JdbcTemplate(dataSource));
    }

    @Bean
    Acts acts(
            DataSource dataSource,
            PlatformTransactionManager manager,
            AxonTransactions transactions,
            CommandSender commandSender,
            CurrentAct current,
            Journal journal,
            Ledger ledger,
            SecurityStream security,
            ObjectProvider<ActSecret> secret,
            ObjectProvider<LostRace> lostRaces,
            ObjectProvider<RefusalMeter> meter) {
        return new TransactionalActs(
                new TransactionTemplate(manager),
                command -> transactions.directly(() -> commandSender.send(command)),
                current,
                journal,
                new IdempotencyKeys(dataSource, secret.getIfAvailable(ActConfiguration::ownSecret)),
                new LostRaces(lostRaces.orderedStream().toList()),
                new Refusals(security, meter.getIfAvailable(() -> refusal -> {})),
                ledger::end);
    }

    private static ActSecret ownSecret() {
        LoggerFactory.getLogger(ActConfiguration.class)
                .warn("no ActSecret bean: idempotency keys hold on this node and until it stops only");
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new ActSecret(key);
    }
}
