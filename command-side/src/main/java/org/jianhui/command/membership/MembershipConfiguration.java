package org.jianhui.command.membership;

import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.SexOnRecord;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of memberships and union groups on the command side. */
@Configuration(proxyBeanMethods = false)
public class MembershipConfiguration {

    @Bean
    ConfigurerModule membershipAggregate() {
        return Aggregates.of(Membership.class);
    }

    @Bean
    ConfigurerModule unionGroupAggregate() {
        return Aggregates.of(UnionGroup.class);
    }

    @Bean
    EventContents membershipEvents() {
        return new EventContents(MembershipEvent.class);
    }

    @Bean
    EventContents unionGroupEvents() {
        return new EventContents(UnionGroupEvent.class);
    }

    @Bean
    ApplicantRegister applicants(JdbcClient jdbc) {
        return new ApplicantRegister(jdbc);
    }

    @Bean
    MemberRegister members(JdbcClient jdbc) {
        return new MemberRegister(jdbc);
    }

    @Bean
    GroupRegister unionGroups(JdbcClient jdbc) {
        return new GroupRegister(jdbc);
    }

    @Bean
    FoundingUnions foundingUnions(JdbcClient jdbc) {
        return new FoundingUnions(jdbc);
    }

    @Bean
    GivenUpUnions givenUpUnions(FoundingUnions foundings, MemberRegister members, CommandSender sender) {
        return new GivenUpUnions(foundings, members, sender);
    }

    @Bean
    LapsingMembers lapsingMembers(JdbcClient jdbc, CommandSender sender) {
        return new LapsingMembers(jdbc, sender);
    }

    @Bean
    MembershipLaw membershipLaw(
            RuleBook book,
            ApplicantRegister persons,
            MemberRegister members,
            GroupRegister groups,
            Superiors superiors,
            ProofsOnRecord proofs,
            PersonalData data) {
        return new MembershipLaw(book, persons, members, groups, superiors, proofs, data);
    }

    @Bean
    SexOnRecord sexOnRecord(ApplicantRegister persons, PersonalData data) {
        return person -> persons.idNumber(person)
                .map(data::open)
                .map(IdNumberReading::of)
                .map(IdNumberReading::sex);
    }

    @Bean
    CommandRights membershipRights(MemberRegister members, GroupRegister groups, Superiors superiors, ActClock clock) {
        return new MembershipRights(members, groups, superiors, clock).memberships();
    }

    @Bean
    CommandRights unionGroupRights(MemberRegister members, GroupRegister groups, Superiors superiors, ActClock clock) {
        return new MembershipRights(members, groups, superiors, clock).unionGroups();
    }
}
