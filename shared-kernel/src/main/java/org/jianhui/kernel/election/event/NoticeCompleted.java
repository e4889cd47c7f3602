package org.jianhui.kernel.election.event;

import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.Basis;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;

/**
 * The required working days have passed whole.
 */
@EventName("election.notice-completed")
public record NoticeCompleted(ElectionId election, int round, NoticePeriod period, Basis basis)
        implements JudgedElectionEvent {}
