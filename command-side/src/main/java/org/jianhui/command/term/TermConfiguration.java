package org.jianhui.command.term;

import java.util.Optional;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.SexOnRecord;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.event.TermEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the committees' terms on the command side. */
@Configuration(proxyBeanMethods = false)
public class TermConfiguration {

    @Bean
    ConfigurerModule termAggregate() {
        return Aggregates.of(CommitteeTerm.class);
    }

    @Bean
    EventContents termEvents() {
        return new EventContents(TermEvent.class);
    }

    @Bean
    TermLaw termLaw(
            RuleBook book,
            MovedReplies moved,
            UnionRolls rolls,
            ProofsOnRecord proofs,
            VoteRegister termVotes,
            CongressRegister termCongresses,
            ObjectProvider<SexOnRecord> sexes) {
        return new TermLaw(
                book,
                moved,
                rolls,
                proofs,
                termVotes,
                termCongresses,
                sexes.getIfAvailable(() -> person -> Optional.empty()));
    }

    @Bean
    CongressRegister termCongresses(JdbcClient jdbc) {
        return new CongressRegister(jdbc);
    }

    @Bean
    VoteRegister termVotes(JdbcClient jdbc) {
        return new VoteRegister(jdbc);
    }

    @Bean
    TermRegister committeeTerms(JdbcClient jdbc) {
        return new TermRegister(jdbc);
    }

    @Bean
    Succession committeeSuccession(TermRegister terms, CommandSender sender) {
        return new Succession(terms, sender);
    }

    @Bean
    MeetingHandover reelectionMeetings(TermRegister terms, CommandSender sender) {
        return new MeetingHandover(terms, sender);
    }

    @Bean
    CommandRights termRights(TermRegister terms) {
        return TermRights.table(command -> terms.parties(command.term()));
    }
}
