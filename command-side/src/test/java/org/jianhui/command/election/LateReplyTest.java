package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.ALL;
import static org.jianhui.command.election.Given.COUNTY;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.REQUEST;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.approved;
import static org.jianhui.command.election.Given.day;
import static org.jianhui.command.election.Given.events;
import static org.jianhui.command.election.Given.reply;
import static org.jianhui.command.election.Given.reviewed;
import static org.jianhui.command.election.Given.submitted;

import java.util.List;
import org.jianhui.kernel.election.ElectionCommand.ChaseReply;
import org.jianhui.kernel.election.ElectionCommand.EscalateReply;
import org.jianhui.kernel.election.ElectionCommand.MoveReplyToCounty;
import org.jianhui.kernel.election.ElectionCommand.ReviewCandidates;
import org.jianhui.kernel.election.event.CandidatesReviewed;
import org.jianhui.kernel.election.event.ReplyChased;
import org.jianhui.kernel.election.event.ReplyEscalated;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"I-31", "I-37", "R-05"})
class LateReplyTest {

    @ParameterizedTest
    @CsvSource({"2022-07-02, 0", "2022-07-03, 0", "2022-07-04, 1", "2022-07-05, 1"})
    void is_chased_on_the_day_after_it_was_due(String today, int events) {
        assertThat(given(submitted()).today(today).when(chase())).hasSize(events);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-08, 0", "2022-07-09, 1", "2022-07-10, 1"})
    void is_escalated_five_days_after(String today, int events) {
        assertThat(given(submitted()).and(chased()).today(today).when(escalate()))
                .hasSize(events);
    }

    @Test
    void is_chased_once_and_never_once_replied() {
        assertThat(given(submitted()).and(chased()).today("2022-07-05").when(chase()))
                .isEmpty();
        assertThat(given(approved("2022-06-20")).today("2022-07-09").when(chase()))
                .isEmpty();
    }

    @Test
    void escalation_that_comes_before_the_chasing_chases_too() {
        assertThat(given(submitted()).today("2022-07-09").when(escalate()))
                .hasExactlyElementsOfTypes(ReplyChased.class, ReplyEscalated.class);
        assertThat(given(submitted()).today("2022-07-08").when(escalate())).isEmpty();
    }

    @Test
    void escalation_tells_the_county() {
        ReplyEscalated escalated =
                given(submitted()).and(chased()).today("2022-07-09").when(escalate(), ReplyEscalated.class);
        assertThat(escalated.countyUnion()).isEqualTo(COUNTY);
        assertThat(escalated.repliesUnion()).isEqualTo(TOWNSHIP);
    }

    @Test
    void moves_to_the_county_once_and_the_county_then_replies() {
        MoveReplyToCounty move = new MoveReplyToCounty(ELECTION, COUNTY, List.of(new PersonId("person-s")), "均有冲突");
        ReplyMovedToCounty moved = given(submitted()).when(move, ReplyMovedToCounty.class);
        assertThat(given(submitted()).and(moved).when(move)).isEmpty();
        CandidatesReviewed reviewed = given(submitted())
                .and(moved)
                .today("2022-06-20")
                .when(
                        new ReviewCandidates(
                                ELECTION,
                                reply("paper-r", "复3号", "2022-06-20"),
                                ALL.stream().map(Given::approve).toList()),
                        CandidatesReviewed.class);
        assertThat(reviewed.by()).isEqualTo(COUNTY);
        given(submitted())
                .and(moved)
                .refused(new MoveReplyToCounty(ELECTION, TOWNSHIP, List.of(), "再移"))
                .firstBy("I-37", "REPLY_NOT_MOVABLE");
    }

    private static ReplyChased chased() {
        return new ReplyChased(ELECTION, REQUEST.paper(), TOWNSHIP, day("2022-07-03"), day("2022-07-04"));
    }

    private static ChaseReply chase() {
        return new ChaseReply(ELECTION, REQUEST.paper());
    }

    private static EscalateReply escalate() {
        return new EscalateReply(ELECTION, REQUEST.paper());
    }
}
