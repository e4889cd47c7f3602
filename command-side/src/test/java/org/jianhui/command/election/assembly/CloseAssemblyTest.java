package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.assembly.AssemblyScenario.DAY;
import static org.jianhui.command.election.assembly.AssemblyScenario.MEETING;
import static org.jianhui.command.election.assembly.AssemblyScenario.MINUTES;
import static org.jianhui.command.election.assembly.AssemblyScenario.people;
import static org.jianhui.command.election.assembly.AssemblyScenario.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.command.election.Refusal;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AbandonAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ConcludeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ElectOfficers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EndAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.MoveAssembly;
import org.jianhui.kernel.election.assembly.AssemblyCommand.PostponeAssembly;
import org.jianhui.kernel.election.assembly.AssemblyEnd;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.election.assembly.OfficeVote;
import org.jianhui.kernel.election.assembly.event.AssemblyConcluded;
import org.jianhui.kernel.election.assembly.event.AssemblyEnded;
import org.jianhui.kernel.election.assembly.event.AssemblyMoved;
import org.jianhui.kernel.election.assembly.event.OfficersElected;
import org.jianhui.kernel.election.parameter.OfficersElectedBy;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-08", "R-12"})
class CloseAssemblyTest {

    private static final Map<Body, List<PersonId>> ALL = Map.of(
            Body.UNION_COMMITTEE, people(1, 5),
            Body.FUND_AUDIT_COMMITTEE, people(6, 8),
            Body.WOMEN_COMMITTEE, List.of(person(2), person(9), person(10)));

    @Test
    void each_body_out_of_its_own_members_elects_who_leads_it() {
        OfficersElected elected = opened().when(officers(sound()), OfficersElected.class);
        assertThat(elected.holders()).contains(new OfficeHolder(person(1), Office.CHAIR));
        assertThat(elected.by()).isEqualTo(OfficersElectedBy.COMMITTEE);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "5, true", "6, false"})
    void more_than_half_of_the_five_of_the_committee_elect_its_chair(int votes, boolean enough) {
        ElectOfficers elect = officers(with(new OfficeVote(Office.CHAIR, person(1), votes)));
        if (enough) {
            assertThat(opened().when(elect)).hasSize(1);
        } else {
            opened().refused(elect).by("E-08", "OFFICER_NOT_ELECTED");
        }
    }

    /** Of 40 due, with the whole meeting electing the officers, 20 are just half. */
    @ParameterizedTest
    @CsvSource({"20, false", "21, true", "40, true", "41, false"})
    void where_the_edition_lets_the_meeting_elect_them_more_than_half_of_all_due_are_needed(int votes, boolean enough) {
        ElectOfficers elect = officers(sound().stream()
                .map(each -> new OfficeVote(each.office(), each.person(), votes))
                .toList());
        DecisionScenario voted = new AssemblyScenario()
                .choosing("election.officers", "assembly")
                .voted(ALL)
                .opened();
        if (enough) {
            assertThat(voted.when(elect, OfficersElected.class).by()).isEqualTo(OfficersElectedBy.ASSEMBLY);
        } else {
            voted.refused(elect).by("E-08", "OFFICER_NOT_ELECTED");
        }
    }

    @Test
    void who_is_not_of_a_body_does_not_lead_it() {
        opened().refused(officers(with(new OfficeVote(Office.CHAIR, person(9), 5))))
                .by("E-08", "OFFICER_NOT_OF_BODY");
    }

    @Test
    void every_body_is_led_by_one_person() {
        opened().refused(officers(sound().subList(0, 2))).by("E-08", "OFFICES_INCOMPLETE");
        List<OfficeVote> two = new ArrayList<>(sound());
        two.add(new OfficeVote(Office.CHAIR, person(3), 3));
        opened().refused(officers(two)).by("E-08", "OFFICES_INCOMPLETE");
        List<OfficeVote> both = new ArrayList<>(sound());
        both.add(new OfficeVote(Office.VICE_CHAIR, person(1), 3));
        opened().refused(officers(both)).by("E-08", "OFFICES_INCOMPLETE");
    }

    @Test
    void who_chairs_the_union_does_not_audit_its_money() {
        Map<Body, List<PersonId>> overlapping = Map.of(
                Body.UNION_COMMITTEE, people(1, 5),
                Body.FUND_AUDIT_COMMITTEE, List.of(person(1), person(6), person(7)),
                Body.WOMEN_COMMITTEE, List.of(person(2)));
        new AssemblyScenario()
                .voted(overlapping)
                .opened()
                .refused(officers(sound()))
                .by("E-08", "OFFICER_IN_FUND_AUDIT");
    }

    @Test
    void the_meeting_is_closed_with_all_three_results_and_never_without() {
        AssemblyConcluded concluded = opened().then(officers(sound())).when(conclude(), AssemblyConcluded.class);
        assertThat(concluded.elected())
                .hasSize(11)
                .contains(
                        new OfficeHolder(person(1), Office.CHAIR),
                        new OfficeHolder(person(2), Office.VICE_CHAIR),
                        new OfficeHolder(person(3), Office.COMMITTEE_MEMBER),
                        new OfficeHolder(person(6), Office.FUND_AUDIT_CHAIR),
                        new OfficeHolder(person(2), Office.WOMEN_DIRECTOR),
                        new OfficeHolder(person(9), Office.WOMEN_MEMBER))
                .doesNotContain(new OfficeHolder(person(1), Office.COMMITTEE_MEMBER));
        assertThat(opened().refused(conclude()).by("E-11", "STEP_SKIPPED").fact("missing"))
                .isEqualTo("OFFICERS");
        Map<Body, List<PersonId>> two =
                Map.of(Body.UNION_COMMITTEE, people(1, 5), Body.FUND_AUDIT_COMMITTEE, people(6, 8));
        Refusal incomplete = new AssemblyScenario().voted(two).opened().refused(conclude());
        assertThat(incomplete.by("E-08", "ELECTION_INCOMPLETE").fact("missing")).isEqualTo("[WOMEN_COMMITTEE]");
    }

    @Test
    void nothing_is_done_after_it_is_closed() {
        DecisionScenario closed = opened().then(officers(sound())).then(conclude());
        closed.refused(new AbandonAssembly(MEETING, "改期")).by("E-11", "CASE_ENDED");
        closed.refused(conclude()).by("E-11", "CASE_ENDED");
        assertThat(closed.when(new EndAssembly(MEETING, AssemblyEnd.ELECTION_ENDED)))
                .isEmpty();
    }

    @Test
    void it_is_given_up_with_a_reason_and_ends_with_its_election() {
        AssemblyEnded given =
                new AssemblyScenario().told().when(new AbandonAssembly(MEETING, "场地取消"), AssemblyEnded.class);
        assertThat(given.cause()).isEqualTo(AssemblyEnd.ABANDONED);
        new AssemblyScenario().told().refused(new AbandonAssembly(MEETING, "")).by("R-12", "REASON_MISSING");
        AssemblyEnded ended = new AssemblyScenario()
                .told()
                .when(new EndAssembly(MEETING, AssemblyEnd.NOTICE_FELL), AssemblyEnded.class);
        assertThat(ended.cause()).isEqualTo(AssemblyEnd.NOTICE_FELL);
    }

    @Test
    void it_follows_the_day_of_its_election_until_the_vote_has_begun() {
        MoveAssembly move = new MoveAssembly(MEETING, LocalDate.parse("2022-07-01"));
        assertThat(new AssemblyScenario()
                        .enrolled()
                        .when(move, AssemblyMoved.class)
                        .before())
                .isEqualTo(DAY);
        assertThat(new AssemblyScenario().enrolled().when(new MoveAssembly(MEETING, DAY)))
                .isEmpty();
        assertThat(opened().when(move)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-06-28, false", "2022-06-29, true"})
    void it_is_postponed_to_a_later_day_before_the_vote_has_begun(LocalDate to, boolean allowed) {
        PostponeAssembly postpone = new PostponeAssembly(MEETING, to, "大雨");
        if (allowed) {
            assertThat(new AssemblyScenario().told().when(postpone)).hasSize(1);
        } else {
            new AssemblyScenario().told().refused(postpone).by("E-08", "MEETING_DATE_NOT_LATER");
        }
        opened().refused(postpone).by("E-11", "STEP_NOT_DUE");
    }

    /** Its old day is past: then a day to come is needed. */
    @ParameterizedTest
    @CsvSource({"2022-07-04, false", "2022-07-05, true"})
    void it_is_postponed_to_a_day_after_today(LocalDate to, boolean allowed) {
        PostponeAssembly postpone = new PostponeAssembly(MEETING, to, "大雨");
        DecisionScenario told = new AssemblyScenario().told().today("2022-07-04");
        if (allowed) {
            assertThat(told.when(postpone)).hasSize(1);
        } else {
            told.refused(postpone).by("E-08", "MEETING_DATE_NOT_LATER");
        }
    }

    /** Said on 28 June: five whole working days lie between that day and 6 July, four before 5 July. */
    @ParameterizedTest
    @CsvSource({"2022-07-05, false", "2022-07-06, true"})
    void a_congress_is_postponed_to_a_day_of_which_its_delegates_can_still_be_told(LocalDate to, boolean allowed) {
        PostponeAssembly postpone = new PostponeAssembly(MEETING, to, "大雨");
        DecisionScenario congress = new AssemblyScenario().convened(AssemblyForm.CONGRESS);
        if (allowed) {
            assertThat(congress.when(postpone)).hasSize(1);
        } else {
            assertThat(congress.refused(postpone)
                            .by("E-08", "DELEGATE_NOTICE_TOO_SHORT")
                            .fact("earliestMeeting"))
                    .isEqualTo("2022-07-06");
        }
    }

    private static DecisionScenario opened() {
        return new AssemblyScenario().voted(ALL).opened();
    }

    private static List<OfficeVote> sound() {
        return List.of(
                new OfficeVote(Office.CHAIR, person(1), 4),
                new OfficeVote(Office.FUND_AUDIT_CHAIR, person(6), 2),
                new OfficeVote(Office.WOMEN_DIRECTOR, person(2), 2),
                new OfficeVote(Office.VICE_CHAIR, person(2), 3));
    }

    private static List<OfficeVote> with(OfficeVote chair) {
        List<OfficeVote> votes = new ArrayList<>(sound());
        votes.set(0, chair);
        return votes;
    }

    private static ElectOfficers officers(List<OfficeVote> votes) {
        return new ElectOfficers(MEETING, votes, MINUTES);
    }

    private static ConcludeAssembly conclude() {
        return new ConcludeAssembly(MEETING);
    }
}
