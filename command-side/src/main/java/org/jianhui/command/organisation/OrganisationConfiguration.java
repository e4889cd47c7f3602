package org.jianhui.command.organisation;

import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.event.OrganisationEvent;
import org.jianhui.kernel.time.ActClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The organisation's aggregates and registers, and the authority over every command. */
@Configuration(proxyBeanMethods = false)
@Import(SuperiorsConfiguration.class)
public class OrganisationConfiguration {

    @Bean
    EventContents organisationEvents() {
        return new EventContents(OrganisationEvent.class);
    }

    @Bean
    ConfigurerModule unionAggregate() {
        return Aggregates.of(Union.class);
    }

    @Bean
    ConfigurerModule villageAggregate() {
        return Aggregates.of(Village.class);
    }

    @Bean
    ConfigurerModule postAggregate() {
        return Aggregates.of(Post.class);
    }

    @Bean
    ConfigurerModule accountAggregate() {
        return Aggregates.of(Account.class);
    }

    @Bean
    OrganisationFacts organisationFacts(DataSource database) {
        return new OrganisationFacts(database);
    }

    @Bean
    TreeFacts treeFacts(DataSource database) {
        return new TreeFacts(database);
    }

    @Bean
    AdministratorFacts administratorFacts(DataSource database) {
        return new AdministratorFacts(database);
    }

    @Bean
    OrganisationRegister organisationRegister(DataSource database) {
        return new OrganisationRegister(database);
    }

    @Bean
    FoundedUnions foundedUnions(CommandSender sender) {
        return new FoundedUnions(sender);
    }

    @Bean
    AccountRegister accountRegister(DataSource database) {
        return new AccountRegister(database);
    }

    @Bean
    CommitteeRegister committeeRegister(DataSource database) {
        return new CommitteeRegister(database);
    }

    @Bean
    CommitteeRoles committeeRoles(CommitteeRegister register, CommandSender sender) {
        return new CommitteeRoles(register, sender);
    }

    @Bean
    RegisteredOffices registeredOffices(DataSource database) {
        return new RegisteredOffices(database);
    }

    @Bean
    Duties duties(DataSource database) {
        return new Duties(database);
    }

    @Bean
    CommandRights organisationRights(OrganisationFacts facts, ActClock clock) {
        return new OrganisationRights(facts, clock).table();
    }

    @Bean
    OrganisationAuthority authority(
            ObjectProvider<CommandRights> tables,
            DataSource database,
            OrganisationFacts facts,
            Duties duties,
            CommitteeRegister committees,
            ActClock clock) {
        return new OrganisationAuthority(
                tables.orderedStream().toList(), new RoleFacts(database, facts), duties, committees, clock);
    }

    @Bean
    Offers offers(
            ObjectProvider<CommandRights> tables,
            DataSource database,
            OrganisationFacts facts,
            Duties duties,
            ActClock clock) {
        return new OfferedRights(tables.orderedStream().toList(), new RoleFacts(database, facts), facts, duties, clock);
    }

    @Bean
    MessageHandlerInterceptor<CommandMessage<?>> authorityGuard(OrganisationAuthority authority) {
        return new AuthorityGuard(authority);
    }
}
