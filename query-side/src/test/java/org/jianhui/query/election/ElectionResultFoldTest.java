package org.jianhui.query.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.ObjectionRuling;
import org.jianhui.kernel.election.ResultDecision;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.election.event.HeldMeetingFlagAnswered;
import org.jianhui.kernel.election.event.HeldMeetingFlagged;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.kernel.rule.Fact;
import org.junit.jupiter.api.Test;

/** A case from the elected bodies to the superior's reply, folded. */
@Covers({"E-09", "E-10"})
class ElectionResultFoldTest {

    private static final LocalDate MEETING = LocalDate.of(2022, 6, 29);

    private final ElectionStory story = new ElectionStory("result");

    @Test
    void after_the_meeting_the_union_reports() {
        ElectionView view = fold(held());
        assertThat(view.phase()).isEqualTo(ElectionPhase.RESULT_DUE);
        ElectionStatus status = new StatusReading(view, MEETING).status();
        assertThat(status.key()).isEqualTo("RESULT_DUE");
        assertThat(status.facts()).containsExactly(Fact.of("heldOn", MEETING));
        assertThat(view.result()).isNotNull();
        assertThat(view.result().historic()).isTrue();
        assertThat(view.result().decision()).isNull();
    }

    @Test
    void the_reply_is_due_until_its_last_day_and_late_after_it() {
        ElectionView view = fold(reported());
        assertThat(view.phase()).isEqualTo(ElectionPhase.RESULT_UNDER_REVIEW);
        assertThat(view.holds(PaperKind.RESULT_REPORT)).isTrue();
        ElectionStatus inTime = new StatusReading(view, LocalDate.of(2022, 7, 15)).status();
        assertThat(inTime.key()).isEqualTo("RESULT_UNDER_REVIEW");
        assertThat(inTime.at()).isEqualTo(ElectionStory.TOWNSHIP);
        assertThat(inTime.overdue()).isFalse();
        ElectionStatus late = new StatusReading(view, LocalDate.of(2022, 7, 16)).status();
        assertThat(late.key()).isEqualTo("RESULT_UNDER_REVIEW_LATE");
        assertThat(late.overdue()).isTrue();
        assertThat(WarningReading.of(view, LocalDate.of(2022, 7, 16)))
                .extracting(ElectionWarning::rule)
                .contains("E-10");
    }

    @Test
    void an_approved_result_tells_the_term() {
        ElectionView view = fold(Stream.concat(reported(), story.approved().stream()));
        assertThat(view.phase()).isEqualTo(ElectionPhase.ENDED);
        assertThat(view.openRequest()).isNull();
        ElectionStatus status = new StatusReading(view, MEETING).status();
        assertThat(status.key()).isEqualTo("RESULT_APPROVED");
        assertThat(status.facts())
                .containsExactly(
                        Fact.of("approvedOn", LocalDate.of(2022, 7, 5)),
                        Fact.of("termEndsOn", LocalDate.of(2027, 7, 4)));
        assertThat(view.result().decision()).isEqualTo(ResultDecision.APPROVE);
        assertThat(view.holds(PaperKind.RESULT_REPLY)).isTrue();
    }

    @Test
    void a_void_result_tells_why() {
        ElectionView view = fold(Stream.concat(reported(), story.voided("程序有误").stream()));
        ElectionStatus status = new StatusReading(view, MEETING).status();
        assertThat(status.key()).isEqualTo("RESULT_VOIDED");
        assertThat(status.facts()).contains(Fact.of("reason", "程序有误"));
        assertThat(view.result().termEndsOn()).isNull();
    }

    @Test
    void a_meeting_that_turns_out_too_early_after_the_end_is_warned_of_until_the_superior_decides() {
        HeldMeetingFlagged flagged = new HeldMeetingFlagged(
                story.election, MEETING, MEETING.plusDays(1), ElectionStory.TOWNSHIP, ElectionStory.BASIS);
        List<ElectionEvent> ended =
                Stream.concat(reported(), story.approved().stream()).toList();
        ElectionView open = fold(Stream.concat(ended.stream(), Stream.of(flagged)));
        assertThat(WarningReading.of(open, MEETING.plusYears(1)))
                .extracting(ElectionWarning::code)
                .containsExactly("MEETING_HELD_TOO_EARLY");

        ElectionView answered = fold(Stream.concat(
                ended.stream(),
                Stream.of(
                        flagged,
                        new HeldMeetingFlagAnswered(
                                story.election, MEETING, ElectionStory.TOWNSHIP, "会议有效", MEETING.plusYears(1)))));
        assertThat(WarningReading.of(answered, MEETING.plusYears(1))).isEmpty();
        assertThat(answered.flags()).extracting(CalendarFlag::decision).containsExactly("会议有效");
    }

    @Test
    void the_reply_to_the_result_settles_what_was_flagged_before_it() {
        HeldMeetingFlagged flagged = new HeldMeetingFlagged(
                story.election, MEETING, MEETING.plusDays(1), ElectionStory.TOWNSHIP, ElectionStory.BASIS);
        ElectionView before = fold(Stream.concat(reported(), Stream.of(flagged)));
        assertThat(WarningReading.of(before, MEETING))
                .extracting(ElectionWarning::code)
                .contains("MEETING_HELD_TOO_EARLY");
        ElectionView after =
                fold(Stream.concat(Stream.concat(reported(), Stream.of(flagged)), story.approved().stream()));
        assertThat(WarningReading.of(after, MEETING)).isEmpty();
    }

    @Test
    void the_superior_is_warned_of_elected_people_whom_an_objection_concerns_until_it_has_replied() {
        Candidacy chair = ElectionStory.standing(story.chair, Body.UNION_COMMITTEE);
        List<ElectionEvent> objected = Stream.concat(reported(), Stream.of(story.objected("late", chair)))
                .toList();
        assertThat(codes(objected.stream())).contains("ELECTED_OBJECTED").doesNotContain("ELECTED_EXCLUDED");
        List<ElectionEvent> upheld = Stream.concat(
                        objected.stream(), Stream.of(story.ruled("late", chair, ObjectionRuling.UPHELD)))
                .toList();
        assertThat(codes(upheld.stream())).contains("ELECTED_EXCLUDED").doesNotContain("ELECTED_OBJECTED");
        assertThat(codes(reported())).doesNotContain("ELECTED_EXCLUDED", "ELECTED_OBJECTED");
        assertThat(codes(Stream.concat(upheld.stream(), story.approved().stream())))
                .doesNotContain("ELECTED_EXCLUDED");
    }

    private static List<String> codes(Stream<ElectionEvent> events) {
        return WarningReading.of(fold(events), MEETING).stream()
                .map(ElectionWarning::code)
                .toList();
    }

    @Test
    void the_plan_names_who_acts_next() {
        assertThat(steps(fold(held()), MEETING)).containsExactly(ElectionStep.REPORT_RESULT);
        assertThat(steps(fold(reported()), MEETING))
                .containsExactly(ElectionStep.SIGN_RESULT_REPLY, ElectionStep.RECORD_RESULT_REPLY);
        assertThat(steps(fold(Stream.concat(reported(), story.approved().stream())), MEETING))
                .isEmpty();
    }

    @Test
    void a_meeting_whose_day_is_there_can_be_entered_and_one_that_passed_given_up() {
        ElectionView view = fold(cleared());
        assertThat(steps(view, MEETING.minusDays(1))).doesNotContain(ElectionStep.RECORD_MEETING);
        assertThat(steps(view, MEETING)).contains(ElectionStep.RECORD_MEETING);
        assertThat(steps(view, MEETING.plusDays(1)))
                .containsExactly(ElectionStep.RECORD_MEETING, ElectionStep.FIX_MEETING_DATE, ElectionStep.ABANDON);
    }

    private static List<ElectionStep> steps(ElectionView view, LocalDate today) {
        return new PlanReading(view, today, List.of())
                .plan(today, NoticeParameters.OF_THE_PLAN, WorkingCalendar.shipped()).steps().stream()
                        .map(ElectionPlan.Possible::step)
                        .toList();
    }

    private Stream<ElectionEvent> cleared() {
        return Stream.concat(
                story.untilPosted().stream(),
                Stream.of(
                        story.completed(1, LocalDate.of(2022, 6, 21)),
                        story.meetingFixed(MEETING),
                        story.meetingCleared(MEETING)));
    }

    private Stream<ElectionEvent> held() {
        return Stream.concat(cleared(), Stream.of(story.held(MEETING)));
    }

    private Stream<ElectionEvent> reported() {
        return Stream.concat(held(), Stream.of(story.reported()));
    }

    private static ElectionView fold(Stream<ElectionEvent> events) {
        ElectionView view = null;
        long version = 0;
        for (ElectionEvent event : events.toList()) {
            view = ElectionFold.evolve(view, event, version++, Instant.parse("2022-06-29T01:00:00Z"));
        }
        return view;
    }
}
