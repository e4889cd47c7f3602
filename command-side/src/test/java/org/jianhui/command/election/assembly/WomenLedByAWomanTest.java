package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.assembly.AssemblyScenario.MEETING;
import static org.jianhui.command.election.assembly.AssemblyScenario.MINUTES;
import static org.jianhui.command.election.assembly.AssemblyScenario.people;
import static org.jianhui.command.election.assembly.AssemblyScenario.person;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.junit.jupiter.api.Test;

/** By the ID number on record; where none is, the basis says so and nothing is refused. */
@Covers("F-05")
class WomenLedByAWomanTest {

    private static final ElectOfficers OFFICERS = new ElectOfficers(
            MEETING,
            List.of(
                    new OfficeVote(Office.CHAIR, person(1), 5),
                    new OfficeVote(Office.FUND_AUDIT_CHAIR, person(6), 3),
                    new OfficeVote(Office.WOMEN_DIRECTOR, person(9), 3)),
            MINUTES);

    private static AssemblyScenario voted() {
        return new AssemblyScenario()
                .voted(Map.of(
                        Body.UNION_COMMITTEE, people(1, 5),
                        Body.FUND_AUDIT_COMMITTEE, people(6, 8),
                        Body.WOMEN_COMMITTEE, people(9, 11)));
    }

    @Test
    void a_man_is_refused_wherever_else_men_are() {
        voted().sex(person(9), Sex.MALE).opened().refused(OFFICERS).by("F-05", "WOMEN_LED_BY_A_MAN");
        assertThat(voted().sex(person(9), Sex.FEMALE)
                        .sex(person(1), Sex.MALE)
                        .sex(person(10), Sex.MALE)
                        .opened()
                        .when(OFFICERS, OfficersElected.class)
                        .basis()
                        .facts())
                .contains(Fact.of("women", 1), Fact.of("sexUnknown", 0));
    }

    @Test
    void where_no_id_number_is_on_record_the_basis_says_so() {
        assertThat(voted().opened()
                        .when(OFFICERS, OfficersElected.class)
                        .basis()
                        .facts())
                .contains(Fact.of("sexUnknown", 1));
    }
}
