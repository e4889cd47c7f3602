package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jianhui.kernel.calendar.LatestPosting;
import org.jianhui.kernel.calendar.NoticeParameters;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.calendar.WorkingCalendar;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.HeldRole;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.RuleViolated;
import org.jspecify.annotations.Nullable;

/** Reads off a case what its strict order (E-11) allows on a day. */
final class PlanReading {

    private static final Set<Role> GROUP = Set.of(Role.PREPARATORY_GROUP, Role.UNION_COMMITTEE);
    private static final Set<Role> COMMITTEE = Set.of(Role.UNION_COMMITTEE);
    private static final Set<Role> SIGNER = Set.of(Role.SUPERIOR_SIGNER);
    private static final Set<Role> SUPERIOR = Set.of(Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);

    private final ElectionView view;
    private final LocalDate today;
    private final List<HeldRole> held;
    private final List<ElectionPlan.Possible> steps = new ArrayList<>();

    PlanReading(ElectionView view, LocalDate today, List<HeldRole> held) {
        this.view = view;
        this.today = today;
        this.held = held;
    }

    ElectionPlan plan(LocalDate postedOn, NoticeParameters parameters, WorkingCalendar calendar) {
        LocalDate stageEnd = view.opening().stageEnd();
        @Nullable NoticePeriod ifPosted = ifKnown(() -> NoticePeriod.posted(postedOn, parameters, calendar));
        return new ElectionPlan(
                today,
                steps(),
                postedOn,
                ifPosted,
                stageEnd,
                ifKnown(() -> LatestPosting.forMeetingBy(stageEnd, parameters, calendar)),
                ifPosted == null ? null : ifPosted.allows(stageEnd));
    }

    private List<ElectionPlan.Possible> steps() {
        ElectionPhase phase = view.phase();
        if (view.flags().stream().anyMatch(CalendarFlag::open)) {
            at(view.opening().repliesUnion(), ElectionStep.ANSWER_FLAG, SIGNER, true);
        }
        if (phase == ElectionPhase.ENDED) {
            return List.copyOf(steps);
        }
        if (!isMeetingOver(phase)) {
            untilMeeting(phase);
        }
        switch (phase) {
            case MEETING_CLEARED -> meetingDay();
            case RESULT_DUE -> group(ElectionStep.REPORT_RESULT, true);
            case RESULT_UNDER_REVIEW -> reply(ElectionStep.SIGN_RESULT_REPLY, ElectionStep.RECORD_RESULT_REPLY);
            default -> {}
        }
        if (view.objections().stream().anyMatch(line -> line.ruling() == null)) {
            at(view.opening().repliesUnion(), ElectionStep.RULE_ON_OBJECTION, SIGNER, true);
        }
        if (view.result() == null) {
            group(ElectionStep.ABANDON, false);
        }
        return List.copyOf(steps);
    }

    /** Whether the meeting was held, or its day is over: nothing that led to it is changed any more. */
    private boolean isMeetingOver(ElectionPhase phase) {
        return phase.compareTo(ElectionPhase.MEETING_CLEARED) > 0
                || phase == ElectionPhase.MEETING_CLEARED
                        && today.isAfter(Objects.requireNonNull(view.meeting()).on());
    }

    private void untilMeeting(ElectionPhase phase) {
        if (phase != ElectionPhase.MEETING_CLEARED) {
            papers(phase);
        }
        switch (phase) {
            case LISTS_DUE -> group(ElectionStep.SUBMIT_LISTS, true);
            case UNDER_REVIEW -> {
                reply(ElectionStep.SIGN_REPLY, ElectionStep.RECORD_REPLY);
                group(ElectionStep.WITHDRAW_CANDIDATES, false);
            }
            case POSTING_DUE -> group(ElectionStep.POST_NOTICE, true);
            default -> {}
        }
        if (phase.compareTo(ElectionPhase.UNDER_REVIEW) > 0) {
            group(ElectionStep.CHANGE_LISTS, phase == ElectionPhase.REVISION_DUE);
        }
        if (phase == ElectionPhase.MEETING_FIXED || phase == ElectionPhase.MEETING_CLEARED) {
            group(ElectionStep.CONVENE_MEETING, phase == ElectionPhase.MEETING_CLEARED);
        }
        if (view.currentNotice().isPresent()) {
            noticed(phase);
        }
    }

    private void reply(ElectionStep sign, ElectionStep record) {
        at(view.opening().repliesUnion(), sign, SIGNER, true);
        at(view.opening().repliesUnion(), record, SUPERIOR, true);
    }

    private void meetingDay() {
        LocalDate meeting = Objects.requireNonNull(view.meeting()).on();
        if (!today.isBefore(meeting)) {
            group(ElectionStep.RECORD_MEETING, today.isAfter(meeting));
        }
        if (today.isAfter(meeting)) {
            group(ElectionStep.FIX_MEETING_DATE, false);
        }
    }

    private void papers(ElectionPhase phase) {
        if (view.comesFromFounding()) {
            return;
        }
        if (view.enteredPapers().stream().anyMatch(kind -> !view.holds(kind))) {
            boolean replyLacks = phase == ElectionPhase.MEETING_DATE_DUE && !view.holds(PaperKind.MEETING_REPLY);
            group(ElectionStep.RECORD_PAPER, phase == ElectionPhase.PAPERS_DUE || replyLacks);
        }
        if (view.papers().stream().anyMatch(PaperLine::historic)) {
            group(ElectionStep.CORRECT_PAPER, false);
        }
    }

    private void noticed(ElectionPhase phase) {
        group(ElectionStep.INTERRUPT_NOTICE, false);
        Stream.of(view.opening().upperUnion(), view.opening().repliesUnion())
                .distinct()
                .forEach(superior -> {
                    at(superior, ElectionStep.INTERRUPT_NOTICE, SUPERIOR, false);
                    at(superior, ElectionStep.RECORD_OBJECTION, SUPERIOR, false);
                });
        if (view.holds(PaperKind.MEETING_REPLY)) {
            group(ElectionStep.FIX_MEETING_DATE, phase == ElectionPhase.MEETING_DATE_DUE);
        }
    }

    private void group(ElectionStep step, boolean due) {
        at(view.opening().union(), step, view.opening().later() ? COMMITTEE : GROUP, due);
    }

    private void at(UnionId union, ElectionStep step, Set<Role> roles, boolean due) {
        boolean mine = held.stream()
                .anyMatch(each ->
                        roles.contains(each.role()) && each.area().equals(Area.of(union)) && each.heldOn(today));
        steps.add(new ElectionPlan.Possible(step, roles, union, mine, false, due, step.rule(), step.clause()));
    }

    private static <T> @Nullable T ifKnown(Supplier<T> reckoning) {
        try {
            return reckoning.get();
        } catch (RuleViolated unknownYear) {
            return null;
        }
    }
}
