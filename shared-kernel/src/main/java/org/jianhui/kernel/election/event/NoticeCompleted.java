package org.jianhui.kernel.election.event;

import org.jianhui.kernel.election.Basis;
import org.jianhui.kernel.election.NoticeSpan;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.ElectionId;

/**
 * The required working days have passed whole.
 */
@EventName("election.notice-completed")
public record NoticeCompleted(ElectionId election, int round, NoticeSpan span, Basis basis) implements ElectionEvent {}
