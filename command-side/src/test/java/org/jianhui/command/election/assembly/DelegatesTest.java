package org.jianhui.command.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.election.assembly.AssemblyScenario.MEETING;
import static org.jianhui.command.election.assembly.AssemblyScenario.MINUTES;
import static org.jianhui.command.election.assembly.AssemblyScenario.group;
import static org.jianhui.command.election.assembly.AssemblyScenario.people;
import static org.jianhui.command.election.assembly.AssemblyScenario.person;
import static org.jianhui.command.election.assembly.AssemblyScenario.rules;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.command.election.DecisionScenario;
import org.jianhui.command.election.Refusal;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AdoptRules;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AllotDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.AppointTellers;
import org.jianhui.kernel.election.assembly.AssemblyCommand.FreezeRoll;
import org.jianhui.kernel.election.assembly.AssemblyCommand.NotifyAttendees;
import org.jianhui.kernel.election.assembly.AssemblyCommand.RecordDelegates;
import org.jianhui.kernel.election.assembly.AssemblyCommand.ReviewCredentials;
import org.jianhui.kernel.election.assembly.AssemblyForm;
import org.jianhui.kernel.election.assembly.DelegateQuota;
import org.jianhui.kernel.election.assembly.RefusedDelegate;
import org.jianhui.kernel.election.assembly.event.AttendeesNotified;
import org.jianhui.kernel.election.assembly.event.CredentialsReviewed;
import org.jianhui.kernel.election.assembly.event.DelegatesAllotted;
import org.jianhui.kernel.election.assembly.event.RollFrozen;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Covers({"E-13", "F-13", "I-14"})
class DelegatesTest {

    private static final List<Integer> SHARES = List.of(20, 10, 70);

    @Test
    void the_delegates_are_allotted_by_members() {
        DelegatesAllotted allotted = congress().when(new AllotDelegates(MEETING, 40), DelegatesAllotted.class);
        assertThat(allotted.quotas()).extracting(DelegateQuota::delegates).containsExactly(8, 4, 28);
        assertThat(allotted.warnings()).isEmpty();
    }

    /** 30 to 40 for 100 members. */
    @ParameterizedTest
    @CsvSource({"29, true", "30, false", "40, false", "41, true"})
    void an_unusual_number_is_only_warned_of(int delegates, boolean warned) {
        assertThat(congress()
                        .when(new AllotDelegates(MEETING, delegates), DelegatesAllotted.class)
                        .warnings())
                .isEqualTo(warned ? List.of("DELEGATES_OUT_OF_RANGE") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "100, true", "101, false"})
    void from_one_for_each_group_to_all_members(int delegates, boolean accepted) {
        if (accepted) {
            assertThat(congress().when(new AllotDelegates(MEETING, delegates))).hasSize(1);
        } else {
            congress().refused(new AllotDelegates(MEETING, delegates)).by("E-13", "NO_GROUP_FOR_DELEGATES");
        }
    }

    @Test
    void nobody_with_a_vote_is_left_outside_the_groups() {
        Refusal refusal = new AssemblyScenario()
                .members(100)
                .ungrouped(1)
                .convened(AssemblyForm.CONGRESS)
                .refused(new AllotDelegates(MEETING, 40));
        assertThat(refusal.by("E-13", "VOTERS_IN_NO_GROUP").fact("ungrouped")).isEqualTo("1");
        assertThat(refusal.by("E-13", "VOTERS_IN_NO_GROUP").fact("voters")).isEqualTo("101");
    }

    @Test
    void a_full_meeting_has_no_delegates() {
        new AssemblyScenario()
                .convened(AssemblyForm.FULL_MEETING)
                .refused(new AllotDelegates(MEETING, 40))
                .by("E-13", "NOT_A_CONGRESS");
    }

    @Test
    void a_group_elects_as_many_of_its_own_as_were_allotted() {
        assertThat(allotted().when(record(2, people(21, 24), 9))).hasSize(1);
        allotted().refused(record(2, people(21, 23), 9)).by("E-13", "DELEGATES_NOT_AS_ALLOTTED");
        allotted().refused(record(2, people(21, 25), 9)).by("E-13", "DELEGATES_NOT_AS_ALLOTTED");
        allotted()
                .refused(record(2, List.of(person(21), person(22), person(23), person(23)), 9))
                .by("E-13", "DELEGATES_NOT_AS_ALLOTTED");
        allotted().refused(record(2, people(18, 21), 9)).by("E-13", "DELEGATE_NOT_OF_GROUP");
        allotted().refused(record(2, people(21, 24), 11)).by("E-13", "PRESENT_IMPLAUSIBLE");
        assertThat(allotted().when(record(2, people(21, 24), 10))).hasSize(1);
        assertThat(allotted().when(record(2, people(21, 24), 4))).hasSize(1);
        allotted().refused(record(2, people(21, 24), 3)).by("E-13", "PRESENT_IMPLAUSIBLE");
        congress().refused(record(2, people(21, 24), 9)).by("E-11", "STEP_SKIPPED");
    }

    @Test
    void the_credentials_are_reviewed_when_every_group_has_elected() {
        ReviewCredentials review = new ReviewCredentials(MEETING, List.of(new RefusedDelegate(person(21), "会籍已保留")));
        Refusal early = allotted().then(record(1, people(1, 8), 15)).refused(review);
        assertThat(early.by("E-11", "STEP_SKIPPED").fact("missing")).isEqualTo("group-2, group-3");
        CredentialsReviewed reviewed = elected().when(review, CredentialsReviewed.class);
        assertThat(reviewed.accepted()).hasSize(39).doesNotContain(person(21));
        elected()
                .refused(new ReviewCredentials(MEETING, List.of(new RefusedDelegate(person(99), "不是代表"))))
                .by("E-13", "CREDENTIALS_INCOMPLETE");
        elected()
                .refused(new ReviewCredentials(MEETING, List.of(new RefusedDelegate(person(21), " "))))
                .by("E-13", "CREDENTIALS_INCOMPLETE");
    }

    @ParameterizedTest
    @CsvSource({"2022-06-20, true", "2022-06-21, false", "2022-06-22, false"})
    void the_delegates_own_five_working_days_pass_whole(String notifiedOn, boolean inTime) {
        NotifyAttendees notify =
                new NotifyAttendees(MEETING, LocalDate.parse(notifiedOn), "乡政府会议室", "选举三个委员会", List.of("书面通知"));
        DecisionScenario reviewed = elected().then(new ReviewCredentials(MEETING, List.of()));
        reviewed.today("2022-06-22");
        if (inTime) {
            AttendeesNotified notified = reviewed.when(notify, AttendeesNotified.class);
            assertThat(notified.period()).isNotNull();
            assertThat(notified.period().earliestMeeting()).isEqualTo(LocalDate.parse("2022-06-28"));
        } else {
            reviewed.refused(notify).by("E-08", "DELEGATE_NOTICE_TOO_SHORT");
        }
    }

    @Test
    void nobody_is_told_before_the_credentials_are_reviewed() {
        NotifyAttendees notify =
                new NotifyAttendees(MEETING, LocalDate.parse("2022-06-20"), "乡政府会议室", "选举", List.of("书面"));
        assertThat(elected().refused(notify).by("E-11", "STEP_SKIPPED").fact("missing"))
                .isEqualTo("CREDENTIALS");
    }

    @Test
    void only_accepted_delegates_are_on_the_roll() {
        DecisionScenario ready = elected()
                .then(new ReviewCredentials(MEETING, List.of(new RefusedDelegate(person(21), "会籍已保留"))))
                .today("2022-06-20")
                .then(new NotifyAttendees(MEETING, LocalDate.parse("2022-06-20"), "乡政府会议室", "选举", List.of("书面")))
                .then(new AdoptRules(MEETING, rules(12), MINUTES))
                .then(new AppointTellers(MEETING, people(37, 37), people(38, 39)));
        assertThat(ready.when(new FreezeRoll(MEETING), RollFrozen.class).roll())
                .hasSize(39)
                .doesNotContain(person(21), person(9));
    }

    private static DecisionScenario congress() {
        return new AssemblyScenario()
                .members(SHARES.stream().mapToInt(Integer::intValue).sum())
                .convened(AssemblyForm.CONGRESS);
    }

    private static DecisionScenario allotted() {
        return congress().then(new AllotDelegates(MEETING, 40));
    }

    private static DecisionScenario elected() {
        return allotted()
                .then(record(1, people(1, 8), 15))
                .then(record(2, people(21, 24), 9))
                .then(record(3, people(31, 58), 50));
    }

    private static RecordDelegates record(int group, List<PersonId> delegates, int present) {
        return new RecordDelegates(MEETING, group(group), delegates, LocalDate.parse("2022-06-18"), present, MINUTES);
    }
}
