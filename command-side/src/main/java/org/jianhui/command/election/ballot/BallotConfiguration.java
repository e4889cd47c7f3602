package org.jianhui.command.election.ballot;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.jianhui.command.act.Aggregates;
import org.jianhui.command.election.assembly.Candidacies;
import org.jianhui.command.election.assembly.Electorate;
import org.jianhui.command.election.assembly.MeetingFacts;
import org.jianhui.command.election.assembly.Meetings;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.election.ballot.BallotCommand.OpenBallot;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.organisation.CommandRights;
import org.jianhui.kernel.rule.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything of the ballots on the command side. */
@Configuration(proxyBeanMethods = false)
public class BallotConfiguration {

    @Bean
    ConfigurerModule ballotAggregate() {
        return Aggregates.of(Ballot.class);
    }

    @Bean
    EventContents ballotEvents() {
        return new EventContents(BallotEvent.class);
    }

    @Bean
    BodyRegister meetingBodies(JdbcClient jdbc) {
        return new BodyRegister(jdbc);
    }

    @Bean
    RoundRegister meetingRounds(JdbcClient jdbc) {
        return new RoundRegister(jdbc);
    }

    @Bean
    BallotLaw ballotLaw(
            RuleBook book,
            Meetings meetings,
            BodyRegister bodies,
            RoundRegister rounds,
            Candidacies candidacies,
            Electorate electorate,
            ProofsOnRecord proofs) {
        return new BallotLaw(
                book,
                meetings::facts,
                bodies::standing,
                rounds::standingAfter,
                rounds::votedAgain,
                candidacies,
                electorate,
                proofs);
    }

    @Bean
    CommandRights ballotRights(BodyRegister bodies, Meetings meetings) {
        return BallotRights.table(
                command -> {
                    AssemblyId assembly =
                            command instanceof OpenBallot open ? open.assembly() : bodies.meeting(command.ballot());
                    return assembly == null ? null : meetings.parties(assembly);
                },
                command -> {
                    AssemblyId assembly = bodies.meeting(command.ballot());
                    MeetingFacts meeting = assembly == null ? null : meetings.facts(assembly);
                    return meeting == null ? List.of() : meeting.tellers();
                });
    }
}
