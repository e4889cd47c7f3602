package org.jianhui.query.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;
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
    void after_the_day_of_a_cleared_meeting_only_its_result_or_the_end_is_left() {
        List<ElectionEvent> events = new ArrayList<>(story.untilPosted());
        LocalDate meeting = LocalDate.of(2022, 6, 29);
        events.add(story.completed(1, LocalDate.of(2022, 6, 21)));
        events.add(story.meetingFixed(meeting));
        events.add(story.meetingCleared(meeting));

        assertThat(reading(fold(events), meeting, List.of()).steps()).isNotEmpty();
        assertThat(reading(fold(events), meeting.plusDays(1), List.of()).steps())
                .extracting(ElectionPlan.Possible::step)
                .containsExactly(ElectionStep.RECORD_MEETING, ElectionStep.ABANDON);
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
