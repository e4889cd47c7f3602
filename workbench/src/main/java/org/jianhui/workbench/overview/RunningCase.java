package org.jianhui.workbench.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jianhui.kernel.id.Id;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.query.inbox.DueWhen;
import org.jianhui.query.inbox.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * One running case and where it stands on the day asked.
 *
 * @param status key of the sentence that says where it stands; the facts are its parameters
 * @param actor who must act; null if nobody must
 * @param due by when, a calendar day in Asia/Shanghai; null if no day is set
 * @param daysLeft calendar days until then, 0 on the day, negative after it; null if no day is set
 * @param paper the last one; null before the first
 */
record RunningCase(
        TaskKind kind,
        String caseId,
        UnionId union,
        String status,
        List<Fact> facts,
        @Nullable Role actor,
        @Nullable LocalDate due,
        @Nullable Long daysLeft,
        DueWhen when,
        @Nullable LastPaper paper) {

    static RunningCase of(
            TaskKind kind,
            Id caseId,
            UnionId union,
            String status,
            List<Fact> facts,
            @Nullable Role actor,
            @Nullable LocalDate due,
            LocalDate today,
            @Nullable LastPaper paper) {
        Long left = due == null ? null : ChronoUnit.DAYS.between(today, due);
        boolean late = left != null && left < 0;
        DueWhen when = DueWhen.of(late, late ? null : left);
        return new RunningCase(kind, caseId.value(), union, status, facts, actor, due, left, when, paper);
    }
}
