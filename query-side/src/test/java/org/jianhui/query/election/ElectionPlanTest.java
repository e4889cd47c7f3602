package org.jianhui.query.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.MeetingBlock;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.MeetingDateBlocked;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;

class ElectionPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 23);

    private final ElectionStory story = new ElectionStory("plan");

    @Test
    void ac_044_posting_on_the_last_day_still_meets_the_stage() {
        ElectionPlan plan = plan(LocalDate.of(2022, 7, 24));

        assertThat(plan.ifPosted().earliestMeeting()).isEqualTo(LocalDate.of(2022, 7, 30));
        assertThat(plan.latest().date()).isEqualTo(LocalDate.of(2022, 7, 24));
        assertThat(plan.meetsStage()).isTrue();
    }

    @Test
    void ac_045_posting_a_day_later_misses_the_stage() {
        ElectionPlan plan = plan(LocalDate.of(2022, 7, 25));

        assertThat(plan.ifPosted().earliestMeeting()).isEqualTo(LocalDate.of(2022, 8, 2));
        assertThat(plan.meetsStage()).isFalse();
    }

    @Test
    void a_year_the_calendar_does_not_know_is_not_reckoned() {
        ElectionPlan plan = plan(LocalDate.of(2031, 1, 2));

        assertThat(plan.ifPosted()).isNull();
        assertThat(plan.meetsStage()).isNull();
        assertThat(plan.latest()).isNotNull();
    }

    @Test
    void a_fresh_case_lets_papers_be_recorded_and_nothing_be_sent_up() {
        assertThat(steps(story.opened())).containsExactly(ElectionStep.RECORD_PAPER, ElectionStep.ABANDON);
    }

    @Test
    void lists_may_go_up_once_the_papers_are_there() {
        List<ElectionEvent> events = new ArrayList<>(List.of(story.opened()));
        events.addAll(story.papersRecorded());

        assertThat(steps(events.toArray(ElectionEvent[]::new)))
                .contains(ElectionStep.SUBMIT_LISTS)
                .doesNotContain(ElectionStep.CHANGE_LISTS, ElectionStep.POST_NOTICE);
    }

    @Test
    void a_hanging_notice_lets_it_be_interrupted_objected_to_and_the_meeting_be_fixed() {
        assertThat(steps(story.untilPosted().toArray(ElectionEvent[]::new)))
                .contains(
                        ElectionStep.INTERRUPT_NOTICE,
                        ElectionStep.RECORD_OBJECTION,
                        ElectionStep.FIX_MEETING_DATE,
                        ElectionStep.CHANGE_LISTS)
                .doesNotContain(ElectionStep.POST_NOTICE, ElectionStep.RULE_ON_OBJECTION);
    }

    @Test
    void an_objection_is_the_signers_to_rule_on_and_nobody_elses() {
        List<ElectionEvent> events = new ArrayList<>(story.untilPosted());
        events.add(story.objected("plan", ElectionStory.standing(story.chair, Body.UNION_COMMITTEE)));

        assertThat(mine(events, Role.SUPERIOR_SIGNER)).contains(ElectionStep.RULE_ON_OBJECTION);
        assertThat(mine(events, Role.SUPERIOR_REVIEWER)).doesNotContain(ElectionStep.RULE_ON_OBJECTION);
    }

    @Test
    void after_the_day_of_a_cleared_meeting_its_result_another_day_or_the_end_is_left() {
        LocalDate meeting = LocalDate.of(2022, 6, 29);
        List<ElectionEvent> events = cleared(meeting);

        assertThat(reading(fold(events), meeting, List.of()).steps()).isNotEmpty();
        assertThat(reading(fold(events), meeting.plusDays(1), List.of()).steps())
                .extracting(ElectionPlan.Possible::step)
                .containsExactly(ElectionStep.RECORD_MEETING, ElectionStep.FIX_MEETING_DATE, ElectionStep.ABANDON);
        assertThat(new StatusReading(fold(events), meeting).status().key()).isEqualTo("MEETING_CLEARED");
        assertThat(new StatusReading(fold(events), meeting.plusDays(1)).status().key())
                .isEqualTo("MEETING_DAY_PASSED");
    }

    @Test
    void after_a_postponement_the_case_is_as_open_as_before_until_the_new_day() {
        LocalDate meeting = LocalDate.of(2022, 6, 29);
        List<ElectionEvent> events = cleared(meeting);
        events.add(story.meetingFixed(meeting.plusDays(7)));
        events.add(story.meetingCleared(meeting.plusDays(7)));
        assertThat(reading(fold(events), meeting.plusDays(1), List.of()).steps())
                .extracting(ElectionPlan.Possible::step)
                .contains(
                        ElectionStep.CHANGE_LISTS,
                        ElectionStep.RECORD_OBJECTION,
                        ElectionStep.FIX_MEETING_DATE,
                        ElectionStep.CONVENE_MEETING)
                .doesNotContain(ElectionStep.RECORD_MEETING);
    }

    @Test
    void after_a_meeting_given_up_another_day_is_due_and_then_another_meeting() {
        LocalDate meeting = LocalDate.of(2022, 6, 29);
        List<ElectionEvent> events = cleared(meeting);
        events.add(new MeetingDateBlocked(
                story.election, meeting, meeting, MeetingBlock.MEETING_GIVEN_UP, ElectionStory.BASIS));
        assertThat(new StatusReading(fold(events), meeting.plusDays(1)).status().key())
                .isEqualTo("MEETING_DATE_FELL");
        assertThat(reading(fold(events), meeting.plusDays(1), List.of()).steps())
                .extracting(ElectionPlan.Possible::step)
                .contains(ElectionStep.CHANGE_LISTS, ElectionStep.RECORD_OBJECTION, ElectionStep.FIX_MEETING_DATE)
                .doesNotContain(ElectionStep.RECORD_MEETING, ElectionStep.CONVENE_MEETING);
        events.add(story.meetingFixed(meeting.plusDays(7)));
        assertThat(reading(fold(events), meeting.plusDays(1), List.of()).steps())
                .extracting(ElectionPlan.Possible::step)
                .contains(ElectionStep.CONVENE_MEETING);
    }

    @Test
    void while_a_request_is_open_only_withdrawals_are_offered() {
        List<ElectionEvent> events = new ArrayList<>(List.of(story.opened()));
        events.addAll(story.papersRecorded());
        events.add(story.listsSubmitted());

        assertThat(steps(events.toArray(ElectionEvent[]::new)))
                .contains(ElectionStep.WITHDRAW_CANDIDATES, ElectionStep.SIGN_REPLY, ElectionStep.RECORD_REPLY)
                .doesNotContain(ElectionStep.CHANGE_LISTS, ElectionStep.SUBMIT_LISTS);
        assertThat(mine(events, Role.SUPERIOR_SIGNER))
                .containsExactly(ElectionStep.SIGN_REPLY, ElectionStep.RECORD_REPLY);
        assertThat(mine(events, Role.SUPERIOR_REVIEWER)).containsExactly(ElectionStep.RECORD_REPLY);
    }

    @Test
    void before_the_day_of_a_cleared_meeting_it_may_still_be_changed_but_no_paper_entered() {
        LocalDate meeting = LocalDate.of(2022, 6, 29);
        List<ElectionEvent> events = cleared(meeting);

        assertThat(reading(fold(events), meeting.minusDays(1), List.of()).steps())
                .extracting(ElectionPlan.Possible::step)
                .contains(
                        ElectionStep.CHANGE_LISTS,
                        ElectionStep.INTERRUPT_NOTICE,
                        ElectionStep.FIX_MEETING_DATE,
                        ElectionStep.CONVENE_MEETING,
                        ElectionStep.RECORD_OBJECTION)
                .doesNotContain(ElectionStep.RECORD_MEETING, ElectionStep.RECORD_PAPER, ElectionStep.CORRECT_PAPER);
    }

    @Test
    void an_open_objection_may_be_ruled_on_even_after_the_day_of_the_meeting() {
        LocalDate meeting = LocalDate.of(2022, 6, 29);
        List<ElectionEvent> events = cleared(meeting);
        events.add(story.objected("plan", ElectionStory.standing(story.chair, Body.UNION_COMMITTEE)));

        assertThat(reading(fold(events), meeting.plusDays(1), List.of()).steps())
                .extracting(ElectionPlan.Possible::step)
                .containsExactly(
                        ElectionStep.RECORD_MEETING,
                        ElectionStep.FIX_MEETING_DATE,
                        ElectionStep.RULE_ON_OBJECTION,
                        ElectionStep.ABANDON);
    }

    @Test
    void every_step_names_the_rule_and_the_clause_that_ask_for_it() {
        for (ElectionStep step : ElectionStep.values()) {
            assertThat(RuleCatalogue.find(step.rule()).orElseThrow().clauses()).contains(step.clause());
        }
        assertThat(reading(fold(story.untilPosted()), TODAY, List.of()).steps())
                .filteredOn(each -> each.step() == ElectionStep.FIX_MEETING_DATE)
                .singleElement()
                .satisfies(each -> assertThat(each.rule() + each.clause()).isEqualTo("E-08附1-3(5)"));
    }

    private List<ElectionEvent> cleared(LocalDate meeting) {
        List<ElectionEvent> events = new ArrayList<>(story.untilPosted());
        events.add(story.completed(1, LocalDate.of(2022, 6, 21)));
        events.add(story.meetingFixed(meeting));
        events.add(story.meetingCleared(meeting));
        return events;
    }

    private ElectionPlan plan(LocalDate postedOn) {
        return new PlanReading(fold(story.untilPosted()), TODAY, List.of())
                .plan(postedOn, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped());
    }

    private List<ElectionStep> steps(ElectionEvent... events) {
        return reading(fold(List.of(events)), TODAY, List.of()).steps().stream()
                .map(ElectionPlan.Possible::step)
                .toList();
    }

    private static List<ElectionStep> mine(List<ElectionEvent> events, Role role) {
        HeldRole held = new HeldRole(role, Area.of(ElectionStory.TOWNSHIP), LocalDate.of(2022, 1, 1), null);
        return reading(fold(events), TODAY, List.of(held)).steps().stream()
                .filter(ElectionPlan.Possible::mine)
                .map(ElectionPlan.Possible::step)
                .toList();
    }

    private static ElectionPlan reading(ElectionView view, LocalDate today, List<HeldRole> held) {
        return new PlanReading(view, today, held).plan(today, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped());
    }

    private static ElectionView fold(List<ElectionEvent> events) {
        ElectionView view = null;
        for (int i = 0; i < events.size(); i++) {
            view = ElectionFold.evolve(view, events.get(i), i, Instant.parse("2022-06-21T02:00:00Z"));
        }
        return view;
    }
}
