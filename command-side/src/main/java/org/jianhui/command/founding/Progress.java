package org.jianhui.command.founding;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.command.founding.Phase.Approved;
import org.jianhui.command.founding.Phase.Asked;
import org.jianhui.command.founding.Phase.ElectionVoid;
import org.jianhui.command.founding.Phase.Ended;
import org.jianhui.command.founding.Phase.Established;
import org.jianhui.command.founding.Phase.FollowingUp;
import org.jianhui.command.founding.Phase.Grouped;
import org.jianhui.command.founding.Phase.MeetingAgreed;
import org.jianhui.command.founding.Phase.SentBack;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.ElectionReopened;
import org.jianhui.kernel.founding.event.ElectionVoided;
import org.jianhui.kernel.founding.event.FollowUpOpened;
import org.jianhui.kernel.founding.event.FoundingEnded;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.founding.event.ReplyChased;
import org.jianhui.kernel.founding.event.ReplyEscalated;
import org.jianhui.kernel.founding.event.UnionFounded;

/** How far a founding has come. */
final class Progress {

    private Phase phase = new SentBack();

    Phase phase() {
        return phase;
    }

    @EventSourcingHandler
    void evolve(ApplicationFiled event) {
        phase = new Asked(PaperKind.FOUNDING_APPLICATION, event.request(), event.replyDueOn(), false, false);
    }

    @EventSourcingHandler
    void evolve(ApplicationAmended event) {
        phase = new Asked(PaperKind.FOUNDING_APPLICATION, event.request(), event.replyDueOn(), false, false);
    }

    @EventSourcingHandler
    void evolve(MeetingRequested event) {
        phase = new Asked(PaperKind.MEETING_REQUEST, event.request(), event.replyDueOn(), false, false);
    }

    @EventSourcingHandler
    void evolve(ReplyChased event) {
        if (phase instanceof Asked open) {
            phase = new Asked(open.kind(), open.request(), open.dueOn(), true, open.escalated());
        }
    }

    @EventSourcingHandler
    void evolve(ReplyEscalated event) {
        if (phase instanceof Asked open) {
            phase = new Asked(open.kind(), open.request(), open.dueOn(), open.chased(), true);
        }
    }

    /** A refusal is followed by the end. */
    @EventSourcingHandler
    void evolve(ApplicationReplied event) {
        phase = event.groupDueOn() == null
                ? new SentBack()
                : new Approved(event.reply().dated(), event.groupDueOn());
    }

    @EventSourcingHandler
    void evolve(GroupSetUp event) {
        phase = new Grouped();
    }

    @EventSourcingHandler
    void evolve(MeetingReplied event) {
        phase = event.outcome() == ReplyOutcome.APPROVED
                ? new MeetingAgreed(event.reply().dated())
                : new Grouped();
    }

    @EventSourcingHandler
    void evolve(ElectionVoided event) {
        if (phase instanceof MeetingAgreed agreed) {
            phase = new ElectionVoid(agreed.approvedOn());
        }
    }

    @EventSourcingHandler
    void evolve(ElectionReopened event) {
        if (phase instanceof ElectionVoid agreed) {
            phase = new MeetingAgreed(agreed.approvedOn());
        }
    }

    @EventSourcingHandler
    void evolve(FollowUpOpened event) {
        phase = new FollowingUp(event.approvedOn(), event.dueOn(), event.certificateDueOn());
    }

    @EventSourcingHandler
    void evolve(UnionFounded event) {
        if (phase instanceof FollowingUp open) {
            phase = new Established(open.approvedOn(), open.dueOn());
        }
    }

    @EventSourcingHandler
    void evolve(FoundingEnded event) {
        phase = new Ended(event.cause());
    }
}
