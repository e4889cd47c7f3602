package org.jianhui.command.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.term.TermScenario.given;

import java.util.List;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.term.LaterOfficer;
import org.jianhui.kernel.term.TermCommand.EndTerm;
import org.jianhui.kernel.term.TermCommand.ResumeTerm;
import org.jianhui.kernel.term.TermEnd;
import org.jianhui.kernel.term.event.OfficeFilled;
import org.jianhui.kernel.term.event.PreparatoryGroupDissolved;
import org.jianhui.kernel.term.event.TermBegan;
import org.jianhui.kernel.term.event.TermEnded;
import org.jianhui.kernel.term.event.TermEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A term begins with the approved result and lasts as the law says (E-10, 工会法16). */
@Covers({"E-10", "TERM-1"})
class BeginTermTest {

    @Test
    void it_begins_on_the_day_of_the_approval_with_everybody_elected() {
        List<TermEvent> events = given().when(Given.begins("2022-07-20", "2027-07-19", true));
        TermBegan began = (TermBegan) events.get(0);
        assertThat(began.firstDay()).isEqualTo("2022-07-20");
        assertThat(began.lastDay()).isEqualTo("2027-07-19");
        assertThat(began.years()).isEqualTo(5);
        assertThat(began.offices()).hasSize(4);
        assertThat(began.basis().rules()).containsExactly("TERM-1");
        assertThat(events.get(1))
                .isEqualTo(new PreparatoryGroupDissolved(Given.TERM, Given.UNION, Given.day("2022-07-20")));
    }

    @Test
    void a_committee_that_follows_another_dissolves_no_group() {
        assertThat(given().when(Given.begins("2022-07-20", "2027-07-19", false)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-07-18, false", "2027-07-19, true", "2027-07-20, false"})
    void five_years_are_not_a_day_less_or_more(String lastDay, boolean accepted) {
        if (accepted) {
            assertThat(given().when(Given.begins("2022-07-20", lastDay, true))).hasSize(2);
        } else {
            given().refused(Given.begins("2022-07-20", lastDay, true)).firstBy("TERM-1", "TERM_LENGTH");
        }
    }

    @Test
    void a_term_from_a_leap_day_ends_with_february() {
        assertThat(given().today("2024-02-29").when(Given.begins("2024-02-29", "2029-02-27", true)))
                .hasSize(2);
    }

    @Test
    void told_again_it_begins_no_second_time() {
        assertThat(given(Given.began()).when(Given.begins("2022-07-20", "2027-07-19", true)))
                .isEmpty();
    }

    @Test
    void a_committee_brought_in_from_paper_serves_already_whatever_its_length() {
        ResumeTerm resume = new ResumeTerm(
                Given.TERM,
                Given.ELECTION,
                Given.UNION,
                Given.TOWNSHIP,
                Given.COUNTY,
                Given.approval("2022-07-08"),
                Given.day("2022-07-08"),
                Given.day("2026-07-07"),
                4,
                Given.OFFICES.subList(0, 1),
                List.of(new LaterOfficer(
                        Given.VICE,
                        Given.sealed(Given.VICE),
                        Office.VICE_CHAIR,
                        Given.day("2023-07-08"),
                        "太工复〔2023〕6号")),
                Given.EDITION);
        List<TermEvent> events = given().today("2026-11-23").when(resume);
        TermBegan began = (TermBegan) events.get(0);
        assertThat(began.lastDay()).isEqualTo("2026-07-07");
        assertThat(began.basis().rules()).as("nothing past is judged again").isEmpty();
        assertThat(((OfficeFilled) events.get(1)).since()).isEqualTo("2023-07-08");
        assertThat(events.get(2)).isInstanceOf(PreparatoryGroupDissolved.class);
        assertThat(given(Given.began()).when(resume)).isEmpty();
    }

    @Test
    void it_ends_once_with_the_next_committee() {
        EndTerm end = new EndTerm(Given.TERM, TermEnd.SUCCEEDED, Given.day("2027-07-10"));
        assertThat(given(Given.began()).today("2027-07-11").when(end))
                .containsExactly(new TermEnded(Given.TERM, Given.UNION, TermEnd.SUCCEEDED, Given.day("2027-07-10")));
        assertThat(given(Given.began(), Given.ended("2027-07-10"))
                        .today("2027-07-11")
                        .when(end))
                .isEmpty();
    }
}
