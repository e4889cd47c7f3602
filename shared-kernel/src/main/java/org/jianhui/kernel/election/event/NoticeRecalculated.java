package org.jianhui.kernel.election.event;

import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.rule.Basis;

/**
 * A new calendar edition was applied to the notice.
 *
 * @param reopened whether a completed notice is running again
 */
@EventName("election.notice-recalculated")
public record NoticeRecalculated(
        ElectionId election, int round, NoticePeriod before, NoticePeriod after, boolean reopened, Basis basis)
        implements JudgedElectionEvent {}
