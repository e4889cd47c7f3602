package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.junit.jupiter.api.Test;

/** A by-election may have several candidates and several rounds; the office goes to whom the last one elected (TERM-8). */
@Covers({"TERM-8", "TERM-9"})
class RecordFillingRoundTest {

    private static final PersonId ONE = new PersonId("person-one");
    private static final PersonId OTHER = new PersonId("person-other");

    @Test
    void nobody_with_more_than_half_of_those_due_means_another_round() {
        FillingRoundHeld first = vacant().when(round(13, 12), FillingRoundHeld.class);
        assertThat(first.round()).isEqualTo(1);
        assertThat(first.elected()).isNull();
        vacant().and(first).refused(fills(ONE)).firstBy("TERM-8", "FILLED_OTHERWISE");
        FillingRoundHeld second = vacant().and(first).when(round(9, 16), FillingRoundHeld.class);
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.elected()).isEqualTo(OTHER);
        vacant().and(first, second).refused(round(13, 12)).firstBy("E-11", "STEP_NOT_DUE");
        vacant().and(first, second).refused(fills(ONE)).firstBy("TERM-8", "FILLED_OTHERWISE");
        assertThat(vacant().and(first, second).when(fills(OTHER))).hasSize(1);
    }

    @Test
    void a_round_adds_up_and_is_quorate() {
        vacant().refused(round(20, 7)).firstBy("TERM-8", "ROUND_DOES_NOT_ADD_UP");
        vacant().refused(round(0, -1)).firstBy("TERM-8", "ROUND_DOES_NOT_ADD_UP");
        vacant().refused(new RecordFillingRound(
                        Given.TERM,
                        Office.CHAIR,
                        Given.day("2024-05-30"),
                        30,
                        26,
                        List.of(vote(ONE, 3), vote(ONE, 4)),
                        Given.SCAN))
                .firstBy("TERM-8", "ROUND_DOES_NOT_ADD_UP");
        vacant().refused(new RecordFillingRound(
                        Given.TERM, Office.CHAIR, Given.day("2024-05-30"), 30, 19, List.of(vote(ONE, 17)), Given.SCAN))
                .firstBy("TERM-8", "VOTE_NOT_QUORATE");
    }

    @Test
    @Covers(value = "M-14", partly = true)
    void members_stand_once_there_are_members_on_record_and_only_for_what_is_vacant() {
        vacant().members("2024-01-01", ONE).refused(round(13, 12)).firstBy("M-14", "OFFICE_FOR_A_MEMBER");
        assertThat(vacant().members("2024-01-01", ONE, OTHER).when(round(13, 12)))
                .hasSize(1);
        given(Given.began()).today("2024-06-10").refused(round(13, 12)).firstBy("TERM-9", "OFFICE_NOT_VACANT");
    }

    private static TermScenario vacant() {
        OfficeLeft left = given(Given.began())
                .today("2024-05-10")
                .when(
                        new LeaveOffice(
                                Given.TERM,
                                Given.CHAIR,
                                Office.CHAIR,
                                Departure.DIED,
                                Given.day("2024-05-01"),
                                Given.SCAN),
                        OfficeLeft.class);
        return given(Given.began(), left).today("2024-06-10");
    }

    private static RecordFillingRound round(int one, int other) {
        return new RecordFillingRound(
                Given.TERM,
                Office.CHAIR,
                Given.day("2024-05-30"),
                30,
                26,
                List.of(vote(ONE, one), vote(OTHER, other)),
                Given.SCAN);
    }

    private static FillingVote vote(PersonId person, int votes) {
        return new FillingVote(person, Given.sealed(person), votes);
    }

    private static RequestFilling fills(PersonId person) {
        return new RequestFilling(
                Given.TERM,
                Given.request("2024-06-01", PaperIssuer.BASE_UNION),
                person,
                Given.sealed(person),
                Office.CHAIR,
                Filling.BY_ELECTION,
                new Vote(Given.day("2024-05-30"), 30, 26, 16, Given.SCAN));
    }
}
