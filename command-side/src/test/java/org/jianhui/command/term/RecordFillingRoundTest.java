package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.TermRequest;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.FillingRequested;
import org.jianhui.kernel.term.event.FillingRoundHeld;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.RequestReplied;
import org.jianhui.kernel.term.event.TermBegan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A by-election may have several candidates and several rounds; the office goes to whom the last one elected (TERM-8). */
@Covers({"TERM-8", "TERM-9"})
class RecordFillingRoundTest {

    private static final PersonId ONE = new PersonId("person-one");
    private static final PersonId OTHER = new PersonId("person-other");
    private static final PersonId LEAVING = new PersonId("person-leaving");

    @Test
    void nobody_with_more_than_half_of_those_due_means_another_round() {
        FillingRoundHeld first = vacant().when(round(13, 12), FillingRoundHeld.class);
        assertThat(first.round()).isEqualTo(1);
        assertThat(first.elected()).isNull();
        vacant().and(first).refused(fills(ONE)).firstBy("TERM-8", "FILLED_OTHERWISE");
        FillingRoundHeld second = vacant().and(first).when(round(9, 16), FillingRoundHeld.class);
        assertThat(second.round()).isEqualTo(2);
        assertThat(second.elected()).isEqualTo(OTHER);
        vacant().and(first, second).refused(fills(ONE)).firstBy("TERM-8", "FILLED_OTHERWISE");
        assertThat(vacant().and(first, second).when(fills(OTHER))).hasSize(1);
    }

    @Test
    void a_round_after_the_elected_died_or_declined_takes_the_place_of_the_last_unless_the_superior_is_asked() {
        FillingRoundHeld elects = vacant().when(round(9, 16), FillingRoundHeld.class);
        FillingRoundHeld anew = vacant().and(elects).when(round(16, 9), FillingRoundHeld.class);
        assertThat(anew.round()).isEqualTo(2);
        vacant().and(elects, anew).refused(fills(OTHER)).firstBy("TERM-8", "FILLED_OTHERWISE");
        FillingRequested asked = vacant().and(elects, anew).when(fills(ONE), FillingRequested.class);
        vacant().and(elects, anew, asked).refused(round(13, 12)).firstBy("E-11", "STEP_NOT_DUE");
    }

    @Test
    void whom_the_superior_refuses_does_not_keep_the_office_from_others() {
        FillingRoundHeld round = vacant().when(round(9, 16), FillingRoundHeld.class);
        FillingRequested asked = vacant().and(round).when(fills(OTHER), FillingRequested.class);
        TermScenario refused = vacant().and(round, asked, replied(ReplyOutcome.REFUSED));
        assertThat(refused.when(round(16, 9), FillingRoundHeld.class).round()).isEqualTo(1);
        assertThat(refused.when(again(ONE))).hasSize(1);
        TermScenario returned = vacant().and(round, asked, replied(ReplyOutcome.RETURNED));
        returned.refused(again(ONE)).firstBy("TERM-8", "FILLED_OTHERWISE");
        assertThat(returned.when(again(OTHER))).hasSize(1);
    }

    @Test
    void that_one_more_member_leaves_ends_no_round() {
        TermBegan began = Given.began(new OfficeHolder(LEAVING, Office.COMMITTEE_MEMBER));
        TermScenario one =
                given(began, left(Given.MEMBER, Office.COMMITTEE_MEMBER)).today("2024-06-10");
        FillingRoundHeld round = one.when(round(Office.COMMITTEE_MEMBER, 9, 16), FillingRoundHeld.class);
        one.and(round, left(LEAVING, Office.COMMITTEE_MEMBER))
                .refused(fills(ONE, Office.COMMITTEE_MEMBER, Filling.BY_ELECTION, 16, 1))
                .firstBy("TERM-8", "FILLED_OTHERWISE");
    }

    @Test
    void whom_a_round_elected_is_passed_over_by_no_other_way_and_asked_for_with_that_vote() {
        FillingRoundHeld round = vacant().when(round(9, 16), FillingRoundHeld.class);
        vacant().and(round)
                .refused(fills(ONE, Office.CHAIR, Filling.SUBSTITUTION, 16, 1))
                .firstBy("TERM-8", "FILLED_OTHERWISE");
        vacant().and(round)
                .refused(fills(OTHER, Office.CHAIR, Filling.BY_ELECTION, 17, 1))
                .firstBy("TERM-8", "FILLED_OTHERWISE");
    }

    @Test
    void nobody_stands_who_sits_there_already_or_audits_the_union() {
        RecordFillingRound auditor = new RecordFillingRound(
                Given.TERM,
                Office.CHAIR,
                Given.day("2024-05-30"),
                30,
                26,
                List.of(vote(ONE, 9), vote(Given.AUDITOR, 16)),
                Given.SCAN);
        vacant().refused(auditor).firstBy("TERM-9", "ALREADY_SEATED");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-01, false", "2024-05-02, true"})
    void a_round_is_held_when_nobody_is_in_the_office_any_more(String heldOn, boolean accepted) {
        RecordFillingRound round = new RecordFillingRound(
                Given.TERM,
                Office.CHAIR,
                Given.day(heldOn),
                30,
                26,
                List.of(vote(ONE, 9), vote(OTHER, 16)),
                Given.SCAN);
        if (accepted) {
            assertThat(vacant().when(round)).hasSize(1);
        } else {
            vacant().refused(round).firstBy("TERM-9", "BEFORE_THE_VACANCY");
        }
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
        return given(Given.began(), left(Given.CHAIR, Office.CHAIR)).today("2024-06-10");
    }

    private static OfficeLeft left(PersonId person, Office office) {
        return new OfficeLeft(
                Given.TERM,
                Given.UNION,
                person,
                office,
                Departure.DIED,
                Given.SCAN,
                Given.day("2024-05-01"),
                Given.day("2024-08-01"),
                2,
                false,
                new Basis(Given.EDITION, List.of(), List.of()));
    }

    private static RequestReplied replied(ReplyOutcome outcome) {
        return new RequestReplied(
                Given.TERM,
                TermRequest.FILLING,
                Given.reply("2024-06-05", ReplySource.SIGNED_HERE),
                Given.TOWNSHIP,
                TermScenario.ACTOR,
                outcome,
                null,
                null,
                new Basis(Given.EDITION, List.of(), List.of()));
    }

    private static RecordFillingRound round(int one, int other) {
        return round(Office.CHAIR, one, other);
    }

    private static RecordFillingRound round(Office office, int one, int other) {
        return new RecordFillingRound(
                Given.TERM,
                office,
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
        return fills(person, Office.CHAIR, Filling.BY_ELECTION, 16, 1);
    }

    private static RequestFilling again(PersonId person) {
        return fills(person, Office.CHAIR, Filling.BY_ELECTION, 16, 2);
    }

    private static RequestFilling fills(PersonId person, Office office, Filling way, int votesFor, int number) {
        return new RequestFilling(
                Given.TERM,
                new RequestPaper(
                        new PaperId("paper-" + number),
                        "太农工〔2024〕" + number + "号",
                        Given.day("2024-06-01"),
                        PaperIssuer.BASE_UNION),
                person,
                Given.sealed(person),
                office,
                way,
                new Vote(Given.day("2024-05-30"), 30, 26, votesFor, Given.SCAN));
    }
}
