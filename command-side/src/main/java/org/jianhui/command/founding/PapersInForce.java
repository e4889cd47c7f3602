package org.jianhui.command.founding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.founding.event.ApplicationAmended;
import org.jianhui.kernel.founding.event.ApplicationFiled;
import org.jianhui.kernel.founding.event.ApplicationReplied;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.founding.event.MeetingReplied;
import org.jianhui.kernel.founding.event.MeetingRequested;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * What an election case opened after a void one has from its founding: the requests that were approved, with their replies, and the
 * group's notice. What came back or was refused leads to nothing.
 */
final class PapersInForce {

    private final List<TakenOverPaper> papers = new ArrayList<>();
    private @Nullable RequestPaper asked;

    @EventSourcingHandler
    void evolve(ApplicationFiled event) {
        asked = event.request();
    }

    @EventSourcingHandler
    void evolve(ApplicationAmended event) {
        asked = event.request();
    }

    @EventSourcingHandler
    void evolve(MeetingRequested event) {
        asked = event.request();
    }

    @EventSourcingHandler
    void evolve(ApplicationReplied event) {
        replied(PaperKind.FOUNDING_APPLICATION, PaperKind.FOUNDING_REPLY, event.reply(), event.by(), event.outcome());
    }

    @EventSourcingHandler
    void evolve(GroupSetUp event) {
        papers.add(HandedOver.notice(event));
    }

    @EventSourcingHandler
    void evolve(MeetingReplied event) {
        replied(PaperKind.MEETING_REQUEST, PaperKind.MEETING_REPLY, event.reply(), event.by(), event.outcome());
    }

    private void replied(PaperKind request, PaperKind kind, ReplyPaper reply, UnionId by, ReplyOutcome outcome) {
        if (outcome == ReplyOutcome.APPROVED) {
            papers.add(TakenOverPaper.request(request, Objects.requireNonNull(asked)));
            papers.add(TakenOverPaper.reply(kind, reply, by, outcome));
        }
    }

    /** In the order in which they came to be in force. */
    List<TakenOverPaper> inForce() {
        return List.copyOf(papers);
    }
}
