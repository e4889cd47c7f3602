package org.jianhui.command.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.ElectionScenario.given;
import static org.jianhui.command.election.Given.CONTACT;
import static org.jianhui.command.election.Given.COUNTY;
import static org.jianhui.command.election.Given.ELECTION;
import static org.jianhui.command.election.Given.TOWNSHIP;
import static org.jianhui.command.election.Given.UNION;
import static org.jianhui.command.election.Given.day;

import java.util.List;
import org.jianhui.kernel.election.ElectionCommand.OpenElection;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.event.ReplyMovedUp;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;

@Covers({"E-11", "I-37"})
class OpenElectionTest {

    private static final OpenElection OPEN =
            new OpenElection(ELECTION, UNION, TOWNSHIP, COUNTY, day("2022-07-31"), CONTACT);

    @Test
    void keeps_the_edition_of_the_day() {
        assertThat(given().today("2022-06-16").when(OPEN, ElectionOpened.class).edition())
                .isEqualTo("rulebook-2022-06-06");
        assertThat(given().today("2023-01-01").when(OPEN, ElectionOpened.class).edition())
                .isEqualTo("rulebook-2023-01-01");
    }

    @Test
    void refuses_a_second_open_case_of_the_union() {
        given().unionHasOpenCase().refused(OPEN).firstBy("E-11", "CASE_ALREADY_OPEN");
    }

    @Test
    void says_whether_the_union_had_a_committee_before() {
        assertThat(given().unionHadCommittee().when(OPEN))
                .hasExactlyElementsOfTypes(ElectionOpened.class, EarlierCommitteeFound.class);
        assertThat(given().when(OPEN)).hasExactlyElementsOfTypes(ElectionOpened.class);
    }

    @Test
    void opens_with_the_union_to_which_the_replies_have_moved_and_says_why() {
        PersonId signer = new PersonId("person-s");
        List<ElectionEvent> events = given().repliesMoved(
                        new ReplyMovedUp(UNION, TOWNSHIP, COUNTY, List.of(signer), "签批人均在筹备组"))
                .when(OPEN);
        assertThat(events).hasExactlyElementsOfTypes(ElectionOpened.class, ReplyMovedToCounty.class);
        assertThat(events.get(1))
                .isEqualTo(new ReplyMovedToCounty(ELECTION, TOWNSHIP, COUNTY, List.of(signer), "签批人均在筹备组"));
        assertThat(given().when(OPEN)).hasExactlyElementsOfTypes(ElectionOpened.class);
    }

    @Test
    void names_superiors_that_stand_above_the_union() {
        given().unionsAbove(COUNTY).refused(OPEN).firstBy("I-37", "WRONG_UPPER_UNION");
        given().unionsAbove(TOWNSHIP).refused(OPEN).firstBy("I-37", "WRONG_UPPER_UNION");
        given().unionsAbove(COUNTY, TOWNSHIP).refused(OPEN).firstBy("I-37", "WRONG_UPPER_UNION");
        given().unionsAbove(COUNTY).when(new OpenElection(ELECTION, UNION, COUNTY, COUNTY, day("2022-07-31"), CONTACT));
    }
}
