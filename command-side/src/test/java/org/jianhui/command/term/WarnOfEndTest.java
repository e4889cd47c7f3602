package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.election.EndCause;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.TermCommand.ChaseReply;
import org.jianhui.kernel.term.TermCommand.EscalateReply;
import org.jianhui.kernel.term.TermCommand.NoteReelection;
import org.jianhui.kernel.term.TermCommand.NoteReelectionEnded;
import org.jianhui.kernel.term.TermCommand.OverrunTerm;
import org.jianhui.kernel.term.TermCommand.WarnOfEnd;
import org.jianhui.kernel.term.event.ReelectionEnded;
import org.jianhui.kernel.term.event.ReelectionOpened;
import org.jianhui.kernel.term.event.ReplyChased;
import org.jianhui.kernel.term.event.ReplyEscalated;
import org.jianhui.kernel.term.event.TermEndWarned;
import org.jianhui.kernel.term.event.TermOverrun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warned three times, then overrun: nothing ends by itself, and a timer told twice changes nothing (E-10, I-31). */
@Covers({"E-10", "I-31"})
class WarnOfEndTest {

    private static final WarnOfEnd WARN = new WarnOfEnd(Given.TERM);
    private static final OverrunTerm OVERRUN = new OverrunTerm(Given.TERM);

    @ParameterizedTest
    @CsvSource({
        "2027-01-18, 0",
        "2027-01-19, 1",
        "2027-04-18, 1",
        "2027-04-19, 2",
        "2027-06-18, 2",
        "2027-06-19, 3",
        "2027-07-19, 3"
    })
    void six_three_and_one_month_before_the_last_day(String today, int warning) {
        assertThat(given(Given.began()).today(today).when(WARN))
                .isEqualTo(
                        warning == 0
                                ? List.of()
                                : List.of(new TermEndWarned(
                                        Given.TERM, Given.UNION, warning, Given.day("2027-07-19"), Given.day(today))));
    }

    @Test
    void the_same_warning_is_given_once() {
        assertThat(given(Given.began(), Given.warned(1, "2027-01-19"))
                        .today("2027-02-01")
                        .when(WARN))
                .isEmpty();
    }

    @Test
    void after_a_postponement_it_is_warned_anew() {
        TermScenario postponed = given(
                Given.began(),
                Given.warned(3, "2027-06-19"),
                Given.postponementRequested("2027-12-31"),
                Given.replied(ReplyOutcome.APPROVED),
                Given.postponed("2027-12-31"));
        assertThat(postponed.today("2027-07-06").when(WARN, TermEndWarned.class).warning())
                .isEqualTo(1);
        assertThat(postponed.today("2027-12-31").when(OVERRUN)).isEmpty();
        assertThat(postponed.today("2028-01-01").when(OVERRUN)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-07-18, false", "2027-07-19, false", "2027-07-20, true"})
    void overrun_the_superior_is_told_and_the_committee_goes_on(String today, boolean told) {
        if (told) {
            assertThat(given(Given.began())
                            .today(today)
                            .when(OVERRUN, TermOverrun.class)
                            .told())
                    .isEqualTo(Given.TOWNSHIP);
        } else {
            assertThat(given(Given.began()).today(today).when(OVERRUN)).isEmpty();
        }
        assertThat(given(Given.began(), Given.ended("2027-07-10")).today(today).when(OVERRUN))
                .isEmpty();
    }

    @Test
    void the_next_election_is_noted_once() {
        NoteReelection note = new NoteReelection(Given.TERM, new ElectionId("election-2"));
        ReelectionOpened opened = given(Given.began()).today("2027-05-01").when(note, ReelectionOpened.class);
        assertThat(given(Given.began(), opened).today("2027-05-02").when(note)).isEmpty();
    }

    @Test
    void a_reelection_that_came_to_nothing_is_ended_and_the_next_is_noted() {
        ElectionId first = new ElectionId("election-2");
        ElectionId second = new ElectionId("election-3");
        ReelectionOpened opened = given(Given.began())
                .today("2027-05-01")
                .when(new NoteReelection(Given.TERM, first), ReelectionOpened.class);
        NoteReelectionEnded end = new NoteReelectionEnded(Given.TERM, first, EndCause.RESULT_VOIDED);
        ReelectionEnded ended = given(Given.began(), opened).today("2027-06-01").when(end, ReelectionEnded.class);
        assertThat(ended.endedOn()).isEqualTo("2027-06-01");
        TermScenario anew = given(Given.began(), opened, ended).today("2027-06-02");
        assertThat(anew.when(end)).as("told again").isEmpty();
        assertThat(anew.when(new NoteReelection(Given.TERM, second))).hasSize(1);
        assertThat(given(Given.began(), opened).today("2027-06-02").when(new NoteReelection(Given.TERM, second)))
                .as("of a log in which the end of the first was never noted")
                .hasSize(1);
        assertThat(given(Given.began(), opened)
                        .today("2027-06-02")
                        .when(new NoteReelectionEnded(Given.TERM, second, EndCause.ABANDONED)))
                .as("another case")
                .isEmpty();
    }

    @Test
    void a_late_reply_is_chased_then_escalated() {
        PaperId request = new PaperId("paper-postponement");
        TermScenario asked = given(Given.began(), Given.postponementRequested("2027-12-31"));
        assertThat(asked.today("2027-07-16").when(new ChaseReply(Given.TERM, request)))
                .isEmpty();
        assertThat(asked.today("2027-07-17").when(new ChaseReply(Given.TERM, request)))
                .hasOnlyElementsOfType(ReplyChased.class);
        assertThat(asked.today("2027-07-21").when(new EscalateReply(Given.TERM, request)))
                .isEmpty();
        assertThat(asked.today("2027-07-22").when(new EscalateReply(Given.TERM, request)))
                .hasExactlyElementsOfTypes(ReplyChased.class, ReplyEscalated.class);
    }
}
