package org.jianhui.kernel.election.event;

import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.id.ElectionId;

/**
 * All that can have been decided in an election; what was judged by rules is in {@link JudgedElectionEvent}.
 */
public sealed interface ElectionEvent extends DomainEvent
        permits JudgedElectionEvent,
                EarlierCommitteeFound,
                NoticeInterrupted,
                ObjectionRecorded,
                ObjectionRuled,
                RulingChased,
                RulingEscalated,
                ReplyChased,
                ReplyEscalated,
                ReplyMovedToCounty,
                HeldMeetingFlagAnswered,
                PaperTakenOver,
                ElectionEnded {

    ElectionId election();
}
