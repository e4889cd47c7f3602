package org.jianhui.process.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.id.BallotId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.ChosenBook;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleViolated;
import org.jianhui.process.term.TermProcessConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** 另选他人 through a whole meeting: whom nobody had proposed is written in, votes again with an equal, and takes office. */
@Covers({"E-04", "E-08", "E-10"})
class WrittenInMeetingTest {

    /** 40 papers in the box: two seats, so that 80 names can be chosen; 21 votes are more than half. */
    @Test
    void who_was_written_in_wins_the_run_off_is_elected_chair_and_takes_office_with_the_approval() {
        try (Township township = new Township(TermProcessConfiguration.class, Offering.class)) {
            Candidacy third = new Candidacy(PersonId.random(), Body.UNION_COMMITTEE);
            FirstMeeting meeting = new FirstMeeting(township, 35, third).convened(AssemblyForm.FULL_MEETING);
            meeting.told().ruled(UnfilledRule.LEAVE_OPEN, 2).appointed().on("2022-06-28");
            meeting.enrolled().attended(40);
            Candidacy a = meeting.election.a;
            Candidacy b = meeting.election.b;
            PersonId written = meeting.bystander(1);
            PersonId namesake = meeting.bystander(2);

            BallotId first = meeting.opens(a, b, third);
            meeting.issues(first, 40);
            BallotCount stranger = count(votes(a, 30, b, 22, third, 4), PersonId.random(), 22);
            assertThatThrownBy(() -> meeting.keys(first, stranger, stranger))
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refused -> assertThat(refused.first().code()).isEqualTo("WRITE_IN_NOT_A_MEMBER"));
            BallotCount right = count(votes(a, 30, b, 22, third, 4), written, 22);
            meeting.keys(first, right, count(votes(a, 30, b, 22, third, 4), namesake, 22));
            assertThat(township.node.events(first)).endsWith("ballot.counts-differed");
            meeting.keys(first, right, right);
            assertThat(township.node.events(first)).endsWith("ballot.round-decided");

            BallotId runoff = meeting.opens(b, new Candidacy(written, Body.UNION_COMMITTEE));
            meeting.issues(runoff, 40);
            BallotCount again = new BallotCount(40, 40, 0, List.of(line(b.person(), 17), line(written, 23)), List.of());
            meeting.keys(runoff, again, again);
            assertThat(township.node.events(runoff)).endsWith("ballot.body-elected");
            assertThat(last(township, runoff.value())).contains(written.value()).doesNotContain(namesake.value());

            meeting.elects(meeting.election.c).elects(meeting.election.d);
            meeting.does(new ElectOfficers(
                            meeting.id,
                            List.of(
                                    new OfficeVote(Office.CHAIR, written, 2),
                                    new OfficeVote(Office.FUND_AUDIT_CHAIR, meeting.election.c.person(), 1),
                                    new OfficeVote(Office.WOMEN_COMMISSIONER, meeting.election.d.person(), 1)),
                            meeting.election.scan))
                    .does(new ConcludeAssembly(meeting.id));
            meeting.election.reports().repliesToResult(ResultDecision.APPROVE);

            TermId term = TermId.of(meeting.election.id);
            assertThat(township.node.events(term)).startsWith("term.began");
            assertThat(first(township, term.value()))
                    .contains("{\"person\":\"" + written.value() + "\",\"office\":\"CHAIR\"}")
                    .contains("{\"person\":\"" + a.person().value() + "\",\"office\":\"COMMITTEE_MEMBER\"}")
                    .doesNotContain(b.person().value());
            township.node.agrees();
        }
    }

    private static BallotCount count(Map<Candidacy, Integer> votes, PersonId written, int inFavour) {
        List<VoteLine> lines = votes.entrySet().stream()
                .map(each -> line(each.getKey().person(), each.getValue()))
                .toList();
        return new BallotCount(40, 40, 0, lines, List.of(line(written, inFavour)));
    }

    private static VoteLine line(PersonId person, int inFavour) {
        return new VoteLine(person, inFavour, 0, 0);
    }

    private static Map<Candidacy, Integer> votes(
            Candidacy one, int ofOne, Candidacy two, int ofTwo, Candidacy three, int ofThree) {
        return Map.of(one, ofOne, two, ofTwo, three, ofThree);
    }

    private static String first(Township township, String stream) {
        return township.node.value("SELECT payload FROM log.event WHERE stream = ? ORDER BY seq LIMIT 1", stream);
    }

    private static String last(Township township, String stream) {
        return township.node.value("SELECT payload FROM log.event WHERE stream = ? ORDER BY seq DESC LIMIT 1", stream);
    }

    /** The edition lets voters write others in. */
    @Configuration(proxyBeanMethods = false)
    static class Offering {

        @Bean
        @Primary
        RuleBook offering() {
            return ChosenBook.with("election.marks", "FOR+AGAINST+ABSTAIN+WRITE_IN");
        }
    }
}
