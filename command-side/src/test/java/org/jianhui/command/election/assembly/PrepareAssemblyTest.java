package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.assembly.AssemblyScenario.CANDIDATE;
import static org.jianhui.command.election.assembly.AssemblyScenario.DAY;
import static org.jianhui.command.election.assembly.AssemblyScenario.MEETING;
import static org.jianhui.command.election.assembly.AssemblyScenario.MINUTES;
import static org.jianhui.command.election.assembly.AssemblyScenario.OTHER_TELLER;
import static org.jianhui.command.election.assembly.AssemblyScenario.SCRUTINEER;
import static org.jianhui.command.election.assembly.AssemblyScenario.TELLER;
import static org.jianhui.command.election.assembly.AssemblyScenario.people;
import static org.jianhui.command.election.assembly.AssemblyScenario.rules;

import java.util.List;
import java.util.stream.IntStream;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.command.election.Refusal;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.EstablishQuorum;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.BodySeats;
import org.jianhui.kernel.election.assembly.ElectionRules;
import org.jianhui.kernel.election.assembly.RulesHash;
import org.jianhui.kernel.election.assembly.UnfilledRule;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.ElectionRulesAdopted;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-03", "E-08", "E-11", "F-07", "I-31"})
class PrepareAssemblyTest {

    @Test
    void for_a_full_meeting_the_public_notice_of_the_candidates_is_time_enough() {
        NotifyAttendees notify = new NotifyAttendees(MEETING, DAY.minusDays(1), "乡政府会议室", "选举三个委员会", List.of("微信群"));
        AttendeesNotified notified =
                new AssemblyScenario().convened(AssemblyForm.FULL_MEETING).when(notify, AttendeesNotified.class);
        assertThat(notified.period()).isNull();
        new AssemblyScenario()
                .convened(AssemblyForm.FULL_MEETING)
                .refused(new NotifyAttendees(MEETING, DAY, "乡政府会议室", " ", List.of()))
                .by("E-08", "NOTIFICATION_INCOMPLETE");
    }

    @Test
    void those_who_are_to_come_are_told_the_place() {
        AttendeesNotified notified = new AssemblyScenario()
                .convened(AssemblyForm.FULL_MEETING)
                .when(
                        new NotifyAttendees(MEETING, DAY.minusDays(1), "乡政府会议室", "选举", List.of("微信群")),
                        AttendeesNotified.class);
        assertThat(notified.place()).isEqualTo("乡政府会议室");
        new AssemblyScenario()
                .convened(AssemblyForm.FULL_MEETING)
                .refused(new NotifyAttendees(MEETING, DAY.minusDays(1), " ", "选举", List.of("微信群")))
                .by("E-08", "NOTIFICATION_INCOMPLETE");
    }

    @Test
    void the_order_is_strict() {
        DecisionScenario convened = new AssemblyScenario().convened(AssemblyForm.FULL_MEETING);
        assertThat(missing(convened, new AdoptRules(MEETING, rules(12), MINUTES)))
                .isEqualTo("NOTIFICATION");
        assertThat(missing(convened, appoint(people(37, 37), people(38, 39))))
                .isEqualTo("NOTIFICATION, ELECTION_RULES");
        assertThat(missing(convened, new FreezeRoll(MEETING))).isEqualTo("NOTIFICATION, ELECTION_RULES, TELLERS");
        assertThat(missing(convened, new EstablishQuorum(MEETING)))
                .isEqualTo("NOTIFICATION, ELECTION_RULES, TELLERS, ROLL");
    }

    @Test
    void the_rules_are_adopted_with_their_fingerprint() {
        ElectionRulesAdopted adopted = new AssemblyScenario()
                .told()
                .when(new AdoptRules(MEETING, rules(12), MINUTES), ElectionRulesAdopted.class);
        assertThat(adopted.hash()).isEqualTo(RulesHash.of(rules(12)));
        assertThat(adopted.warnings()).isEmpty();
    }

    @Test
    void every_body_has_its_seats_once() {
        new AssemblyScenario().told().refused(adopt(seats(5), 12)).by("E-08", "SEATS_MISSING");
        new AssemblyScenario().told().refused(adopt(seats(5, 3, 0), 12)).by("E-08", "SEATS_MISSING");
    }

    @Test
    void a_committee_of_an_unusual_size_is_only_warned_of() {
        assertThat(new AssemblyScenario()
                        .told()
                        .when(adopt(seats(9, 3, 3), 12), ElectionRulesAdopted.class)
                        .warnings())
                .containsExactly("COMMITTEE_SIZE");
    }

    @ParameterizedTest
    @CsvSource({"24, 1, false", "25, 1, true", "26, 1, true", "25, 2, false"})
    void a_union_of_twenty_five_is_reminded_that_it_has_a_committee_and_not_one_organiser(
            int members, int seats, boolean reminded) {
        ElectionRulesAdopted adopted = new AssemblyScenario()
                .members(members)
                .told()
                .when(adopt(seats(seats, 3, 1), 5), ElectionRulesAdopted.class);
        assertThat(adopted.warnings().contains("COMMITTEE_REQUIRED")).isEqualTo(reminded);
    }

    /** Five in a hundred more candidates than seats, rounded up: 20 seats ask for 21, and 21 for 23. */
    @ParameterizedTest
    @CsvSource({"5, 5, false", "5, 6, true", "20, 20, false", "20, 21, true", "21, 22, false", "21, 23, true"})
    void no_more_seats_are_laid_down_than_the_candidates_allow(int seats, int candidates, boolean enough) {
        AdoptRules adopt = adopt(seats(seats, 3, 3), 12);
        DecisionScenario told = new AssemblyScenario().standing(candidates).told();
        if (enough) {
            assertThat(told.when(adopt)).hasSize(1);
        } else {
            Refusal refusal = told.refused(adopt).by("E-08", "SURPLUS_TOO_SMALL");
            assertThat(refusal.fact("body")).isEqualTo("UNION_COMMITTEE");
            assertThat(refusal.fact("leastCandidates")).isEqualTo(String.valueOf(seats == 21 ? 23 : seats + 1));
        }
        assertThat(new AssemblyScenario()
                        .standing(candidates)
                        .notCleared()
                        .told()
                        .when(adopt))
                .as("who stands is known when the meeting may be held")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"5, false", "6, true"})
    void nor_is_the_roll_frozen_for_more_seats_than_the_candidates_allow(int candidates, boolean enough) {
        DecisionScenario counted = new AssemblyScenario().standing(candidates).counted();
        if (enough) {
            assertThat(counted.when(new FreezeRoll(MEETING))).hasSize(1);
        } else {
            counted.refused(new FreezeRoll(MEETING)).by("E-08", "SURPLUS_TOO_SMALL");
            assertThat(counted.when(adopt(seats(4, 3, 3), 12)))
                    .as("fewer seats")
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"24, 3, false", "24, 1, true", "25, 3, true", "25, 1, false"})
    void the_edition_may_ask_for_twenty_five_women_before_there_is_a_committee(int women, int seats, boolean allowed) {
        DecisionScenario told = new AssemblyScenario()
                .choosing("election.womenCommitteeFrom", "25")
                .told();
        if (allowed) {
            assertThat(told.when(adopt(seats(5, 3, seats), women))).hasSize(1);
        } else {
            told.refused(adopt(seats(5, 3, seats), women)).by("E-03", "WOMEN_BODY_SIZE");
        }
    }

    @ParameterizedTest
    @CsvSource({"9, 3, false", "9, 1, true", "10, 1, false", "10, 2, true", "10, 3, true", "11, 3, true", "41, 3, false"
    })
    void fewer_than_ten_women_have_one_commissioner_and_ten_a_committee(int women, int seats, boolean allowed) {
        DecisionScenario told = new AssemblyScenario().told();
        if (allowed) {
            assertThat(told.when(adopt(seats(5, 3, seats), women))).hasSize(1);
        } else {
            told.refused(adopt(seats(5, 3, seats), women)).by("E-03", "WOMEN_BODY_SIZE");
        }
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void no_fewer_women_are_stated_than_their_id_numbers_say(int stated, boolean allowed) {
        AssemblyScenario three = new AssemblyScenario();
        people(1, 3).forEach(person -> three.sex(person, Sex.FEMALE));
        people(4, 40).forEach(person -> three.sex(person, Sex.MALE));
        if (allowed) {
            assertThat(three.told().when(adopt(seats(5, 3, 1), stated))).hasSize(1);
        } else {
            three.told().refused(adopt(seats(5, 3, 1), stated)).by("E-03", "FEWER_WOMEN_THAN_ON_RECORD");
        }
    }

    @Test
    void one_watches_and_two_others_count_and_none_of_them_stands() {
        DecisionScenario ruled = new AssemblyScenario().ruled();
        assertThat(ruled.when(appoint(List.of(SCRUTINEER), List.of(TELLER, OTHER_TELLER))))
                .hasSize(1);
        ruled.refused(appoint(List.of(), List.of(TELLER, OTHER_TELLER))).by("E-08", "TELLERS_MISSING");
        ruled.refused(appoint(List.of(SCRUTINEER), List.of(TELLER))).by("E-08", "TELLERS_MISSING");
        ruled.refused(appoint(List.of(SCRUTINEER), List.of(TELLER, TELLER))).by("E-08", "TELLERS_MISSING");
        ruled.refused(appoint(List.of(TELLER), List.of(TELLER, OTHER_TELLER))).by("E-08", "TELLERS_MISSING");
        ruled.refused(appoint(List.of(SCRUTINEER), List.of(TELLER, CANDIDATE))).by("E-08", "TELLER_IS_CANDIDATE");
        ruled.refused(appoint(List.of(CANDIDATE), List.of(TELLER, OTHER_TELLER)))
                .by("E-08", "TELLER_IS_CANDIDATE");
    }

    private static String missing(DecisionScenario scenario, Command command) {
        return scenario.refused(command).by("E-11", "STEP_SKIPPED").fact("missing");
    }

    private static AppointTellers appoint(List<PersonId> scrutineers, List<PersonId> tellers) {
        return new AppointTellers(MEETING, scrutineers, tellers);
    }

    private static AdoptRules adopt(List<BodySeats> seats, int women) {
        return new AdoptRules(MEETING, new ElectionRules("选举办法", seats, UnfilledRule.LEAVE_OPEN, women), MINUTES);
    }

    private static List<BodySeats> seats(int... seats) {
        return IntStream.range(0, seats.length)
                .mapToObj(i -> new BodySeats(Body.values()[i], seats[i]))
                .toList();
    }
}
