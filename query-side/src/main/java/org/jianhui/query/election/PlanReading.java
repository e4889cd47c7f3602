package org.jianhui.query.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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

    private static final Set<Role> GROUP = Set.of(Role.PREPARATORY_GROUP);
    private static final Set<Role> SIGNER = Set.of(Role.SUPERIOR_SIGNER);
    private static final Set<Role> REVIEWER = Set.of(Role.SUPERIOR_REVIEWER);
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
        if (phase.compareTo(ElectionPhase.MEETING_CLEARED) > 0) {
            return afterMeeting(phase);
        }
        if (view.meeting() != null
                && view.meeting().cleared()
                && today.isAfter(view.meeting().on())) {
            group(ElectionStep.RECORD_MEETING);
            group(ElectionStep.ABANDON);
            return List.copyOf(steps);
        }
        papers();
        switch (phase) {
            case LISTS_DUE -> group(ElectionStep.SUBMIT_LISTS);
            case UNDER_REVIEW -> reply();
            case MEETING_CLEARED -> meetingDay();
            case POSTING_DUE -> group(ElectionStep.POST_NOTICE);
            default -> {}
        }
        if (phase.compareTo(ElectionPhase.LISTS_DUE) > 0) {
            group(ElectionStep.CHANGE_LISTS);
        }
        view.currentNotice().ifPresent(notice -> noticed());
        if (view.objections().stream().anyMatch(line -> line.ruling() == null)) {
            at(view.opening().repliesUnion(), ElectionStep.RULE_ON_OBJECTION, SIGNER);
        }
        group(ElectionStep.ABANDON);
        return List.copyOf(steps);
    }

    private List<ElectionPlan.Possible> afterMeeting(ElectionPhase phase) {
        switch (phase) {
            case RESULT_DUE -> group(ElectionStep.REPORT_RESULT);
            case RESULT_UNDER_REVIEW -> reply();
            default -> {}
        }
        return List.copyOf(steps);
    }

    private void reply() {
        at(view.opening().repliesUnion(), ElectionStep.SIGN_REPLY, SIGNER);
        at(view.opening().repliesUnion(), ElectionStep.RECORD_REPLY, REVIEWER);
    }

    private void meetingDay() {
        if (view.meeting() != null && view.meeting().on().equals(today)) {
            group(ElectionStep.RECORD_MEETING);
        }
    }

    private void papers() {
        if (view.comesFromFounding()) {
            return;
        }
        if (List.of(PaperKind.values()).stream().anyMatch(kind -> kind.isHistoric() && !view.holds(kind))) {
            group(ElectionStep.RECORD_PAPER);
        }
        if (view.papers().stream().anyMatch(PaperLine::historic)) {
            group(ElectionStep.CORRECT_PAPER);
        }
    }

    private void noticed() {
        group(ElectionStep.INTERRUPT_NOTICE);
        at(view.opening().upperUnion(), ElectionStep.INTERRUPT_NOTICE, SUPERIOR);
        at(view.opening().upperUnion(), ElectionStep.RECORD_OBJECTION, SUPERIOR);
        if (view.holds(PaperKind.MEETING_REPLY)) {
            group(ElectionStep.FIX_MEETING_DATE);
        }
    }

    private void group(ElectionStep step) {
        at(view.opening().union(), step, GROUP);
    }

    private void at(UnionId union, ElectionStep step, Set<Role> roles) {
        boolean mine = held.stream()
                .anyMatch(each ->
                        roles.contains(each.role()) && each.area().equals(Area.of(union)) && each.heldOn(today));
        steps.add(new ElectionPlan.Possible(step, roles, union, mine));
    }

    private static <T> @Nullable T ifKnown(Supplier<T> reckoning) {
        try {
            return reckoning.get();
        } catch (RuleViolated unknownYear) {
            return null;
        }
    }
}
