package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import org.jianhui.command.term.RunnersUp.RunnerUp;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.RecordDeclinedSeat;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.jianhui.kernel.term.event.SubstituteDeclined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is next in votes declines on paper, and whoever comes after may follow in that seat. */
@Covers("TERM-8")
class DeclinedSeatTest {

    private static final PersonId NEXT = new PersonId("person-next");
    private static final PersonId EQUAL = new PersonId("person-equal");
    private static final PersonId AFTER = new PersonId("person-after");

    private static TermScenario withoutMember() {
        OfficeLeft left = given(Given.began())
                .today("2024-06-10")
                .when(
                        new LeaveOffice(
                                Given.TERM,
                                Given.MEMBER,
                                Office.COMMITTEE_MEMBER,
                                Departure.DIED,
                                Given.day("2024-05-01"),
                                Given.SCAN),
                        OfficeLeft.class);
        return given(Given.began(), left)
                .today("2024-06-10")
                .counted(new RunnerUp(NEXT, 24, 24), new RunnerUp(EQUAL, 24, 24), new RunnerUp(AFTER, 23, 23));
    }

    private static RecordDeclinedSeat declines(PersonId person) {
        return declines(person, "2024-06-01");
    }

    private static RecordDeclinedSeat declines(PersonId person, String on) {
        return new RecordDeclinedSeat(Given.TERM, person, Office.COMMITTEE_MEMBER, Given.day(on), Given.SCAN);
    }

    private static RequestFilling substitutes(PersonId person) {
        return new RequestFilling(
                Given.TERM,
                Given.request("2024-06-05", PaperIssuer.BASE_UNION),
                person,
                Given.sealed(person),
                Office.COMMITTEE_MEMBER,
                Filling.SUBSTITUTION,
                new Vote(Given.day("2024-06-03"), 30, 20, 0, Given.SCAN));
    }

    @Test
    void whoever_comes_after_follows_when_all_before_have_declined() {
        SubstituteDeclined one = withoutMember().when(declines(NEXT), SubstituteDeclined.class);
        SubstituteDeclined two = withoutMember().and(one).when(declines(EQUAL), SubstituteDeclined.class);
        assertThat(one.basis().rules()).contains("TERM-8");
        withoutMember().and(one).refused(substitutes(AFTER)).firstBy("TERM-8", "NOT_NEXT_IN_VOTES");
        assertThat(withoutMember().and(one).when(substitutes(EQUAL))).hasSize(1);
        assertThat(withoutMember().and(one, two).when(substitutes(AFTER))).hasSize(1);
        withoutMember().and(one, two).refused(substitutes(NEXT)).firstBy("TERM-8", "NOT_NEXT_IN_VOTES");
    }

    @Test
    void only_who_is_next_declines_and_once() {
        withoutMember().refused(declines(AFTER)).firstBy("TERM-8", "NOT_NEXT_IN_VOTES");
        SubstituteDeclined one = withoutMember().when(declines(NEXT), SubstituteDeclined.class);
        withoutMember().and(one).refused(declines(NEXT)).firstBy("TERM-8", "NOT_NEXT_IN_VOTES");
        given(Given.began()).today("2024-06-10").refused(declines(NEXT)).firstBy("TERM-9", "OFFICE_NOT_VACANT");
    }

    @Test
    void nobody_declines_an_office_that_is_elected_nor_without_a_paper() {
        OfficeLeft chair = given(Given.began())
                .today("2024-06-10")
                .when(
                        new LeaveOffice(
                                Given.TERM,
                                Given.CHAIR,
                                Office.CHAIR,
                                Departure.DIED,
                                Given.day("2024-05-01"),
                                Given.SCAN),
                        OfficeLeft.class);
        given(Given.began(), chair)
                .today("2024-06-10")
                .counted(new RunnerUp(NEXT, 24, 24))
                .refused(new RecordDeclinedSeat(Given.TERM, NEXT, Office.CHAIR, Given.day("2024-06-01"), Given.SCAN))
                .firstBy("TERM-8", "SUBSTITUTION_NOT_OPEN");
        withoutMember()
                .refused(new RecordDeclinedSeat(
                        Given.TERM,
                        NEXT,
                        Office.COMMITTEE_MEMBER,
                        Given.day("2024-06-01"),
                        new AttachmentId("attachment-unknown")))
                .by("R-05", "PROOF_NOT_ON_RECORD");
    }

    @ParameterizedTest
    @CsvSource({"2024-06-09, true", "2024-06-10, true", "2024-06-11, false"})
    void not_on_a_day_to_come(String on, boolean accepted) {
        if (accepted) {
            assertThat(withoutMember().when(declines(NEXT, on))).hasSize(1);
        } else {
            withoutMember().refused(declines(NEXT, on)).by("R-12", "DATE_IN_FUTURE");
        }
    }

    /** The member died on 1 May: from the day after nobody holds the seat. */
    @ParameterizedTest
    @CsvSource({"2024-05-01, false", "2024-05-02, true", "2024-05-03, true"})
    void not_before_the_seat_was_vacant(String on, boolean accepted) {
        if (accepted) {
            assertThat(withoutMember().when(declines(NEXT, on))).hasSize(1);
        } else {
            withoutMember().refused(declines(NEXT, on)).by("TERM-9", "BEFORE_THE_VACANCY");
        }
    }

    /** Declined was that seat, and not every seat for ever. */
    @Test
    void with_the_next_vacancy_they_are_asked_again() {
        SubstituteDeclined one = withoutMember().when(declines(NEXT), SubstituteDeclined.class);
        OfficeFilled filled = new OfficeFilled(
                Given.TERM,
                Given.UNION,
                EQUAL,
                Given.sealed(EQUAL),
                Office.COMMITTEE_MEMBER,
                "太工复〔2024〕2号",
                Given.day("2024-06-10"));
        OfficeLeft again = withoutMember()
                .and(one, filled)
                .today("2024-07-10")
                .when(
                        new LeaveOffice(
                                Given.TERM,
                                EQUAL,
                                Office.COMMITTEE_MEMBER,
                                Departure.RESIGNED,
                                Given.day("2024-07-01"),
                                Given.SCAN),
                        OfficeLeft.class);
        assertThat(withoutMember().and(one, filled, again).today("2024-07-10").when(declines(NEXT, "2024-07-02")))
                .hasSize(1);
    }
}
