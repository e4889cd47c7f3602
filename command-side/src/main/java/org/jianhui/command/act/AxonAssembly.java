package org.jianhui.command.act;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.jianhui.command.eventstore.EventSerializer;
import org.jianhui.command.eventstore.Ledger;
import org.springframework.beans.factory.BeanFactory;

/** Axon's configuration, told explicitly: what it would choose by itself stores nothing and begins no transaction. */
final class AxonAssembly {

    private AxonAssembly() {}

    static Configuration build(
            Ledger ledger,
            EventSerializer serializer,
            TokenStore tokens,
            TransactionManager transactions,
            List<MessageHandlerInterceptor<CommandMessage<?>>> interceptors,
            List<ConfigurerModule> modules,
            BeanFactory beans) {
        System.setProperty("disable-axoniq-console-message", "true");
        // without the modules on the class path: one of them would ask the maker's server for updates
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> serializer)
                .configureMessageSerializer(configuration -> serializer)
                .configureEventSerializer(configuration -> serializer)
                .configureEventBus(configuration -> ledger)
                .configureCommandBus(configuration -> commandBus(transactions, interceptors))
                .configureCorrelationDataProviders(configuration -> List.of())
                .registerComponent(TransactionManager.class, configuration -> transactions)
                .registerComponent(TokenStore.class, configuration -> tokens)
                .registerComponent(CommandTargetResolver.class, configuration -> new CommandTarget())
                .registerComponent(ParameterResolverFactory.class, configuration -> parameters(configuration, beans));
        modules.forEach(module -> module.configureModule(configurer));
        return configurer.buildConfiguration();
    }

    private static SimpleCommandBus commandBus(
            TransactionManager transactions, List<MessageHandlerInterceptor<CommandMessage<?>>> interceptors) {
        SimpleCommandBus bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        interceptors.forEach(bus::registerHandlerInterceptor);
        return bus;
    }

    private static ParameterResolverFactory parameters(Configuration configuration, BeanFactory beans) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(AxonAssembly.class),
                new BeanParameter(beans),
                new ConfigurationParameterResolverFactory(configuration));
    }
}
