package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.Departure;
import org.jianhui.kernel.term.Filling;
import org.jianhui.kernel.term.FillingVote;
import org.jianhui.kernel.term.TermCommand.LeaveOffice;
import org.jianhui.kernel.term.TermCommand.RecordFillingRound;
import org.jianhui.kernel.term.TermCommand.RequestFilling;
import org.jianhui.kernel.term.Vote;
import org.jianhui.kernel.term.event.OfficeLeft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without the chair two sit in the committee. Where two are due it has voted by itself, and elects one of the two. */
@Covers("TERM-8")
class ElectedFromItsMidstTest {

    private static final PersonId OUTSIDER = new PersonId("person-outsider");

    private static TermScenario withoutChair() {
        OfficeLeft left = given(Given.began())
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
        return given(Given.began(), left).today("2024-06-10");
    }

    private static RequestFilling chair(PersonId person, int due) {
        return new RequestFilling(
                Given.TERM,
                Given.request("2024-06-01", PaperIssuer.BASE_UNION),
                person,
                Given.sealed(person),
                Office.CHAIR,
                Filling.BY_ELECTION,
                new Vote(Given.day("2024-05-30"), due, due, due, Given.SCAN));
    }

    private static RecordFillingRound round(PersonId person, int due) {
        Envelope name = Given.sealed(person);
        return new RecordFillingRound(
                Given.TERM,
                Office.CHAIR,
                Given.day("2024-05-30"),
                due,
                due,
                List.of(new FillingVote(person, name, due)),
                Given.SCAN);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, true"})
    void an_outsider_is_elected_by_a_meeting_and_not_by_as_many_as_sit_in_the_committee(int due, boolean accepted) {
        if (accepted) {
            assertThat(withoutChair().when(chair(OUTSIDER, due))).hasSize(1);
            assertThat(withoutChair().when(round(OUTSIDER, due))).hasSize(1);
        } else {
            withoutChair().refused(chair(OUTSIDER, due)).firstBy("TERM-8", "NOT_FROM_ITS_MIDST");
            withoutChair().refused(round(OUTSIDER, due)).firstBy("TERM-8", "NOT_FROM_ITS_MIDST");
        }
    }

    @Test
    void one_of_the_committee_is_elected_by_it() {
        assertThat(withoutChair().when(chair(Given.VICE, 2))).hasSize(1);
        assertThat(withoutChair().when(round(Given.MEMBER, 2))).hasSize(1);
    }

    /** Of a union with as many members on record the meeting may have voted. */
    @Test
    void where_no_more_are_on_record_than_sit_in_it_the_meeting_has_voted() {
        assertThat(withoutChair().members("2022-06-01", OUTSIDER, Given.VICE).when(chair(OUTSIDER, 2)))
                .hasSize(1);
        withoutChair()
                .members("2022-06-01", OUTSIDER, Given.VICE, Given.MEMBER)
                .refused(chair(OUTSIDER, 2))
                .firstBy("TERM-8", "NOT_FROM_ITS_MIDST");
    }
}
