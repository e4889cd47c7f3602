package org.jianhui.command.election;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.election.event.EarlierCommitteeFound;
import org.jianhui.kernel.election.event.ElectionOpened;
import org.jianhui.kernel.election.event.ReplyMovedToCounty;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/** What was laid down when the case was opened, and who replies in it. */
final class Terms {

    private @Nullable ElectionOpened opened;
    private @Nullable UnionId replies;
    private boolean later;

    @EventSourcingHandler
    void evolve(ElectionOpened event) {
        opened = event;
        replies = event.upperUnion();
    }

    @EventSourcingHandler
    void evolve(EarlierCommitteeFound event) {
        later = true;
    }

    @EventSourcingHandler
    void evolve(ReplyMovedToCounty event) {
        replies = event.to();
    }

    ElectionId election() {
        return opened().election();
    }

    UnionId union() {
        return opened().union();
    }

    UnionId upperUnion() {
        return opened().upperUnion();
    }

    UnionId countyUnion() {
        return opened().countyUnion();
    }

    /** The union whose reply is due: the upper union, unless the reply has moved. */
    UnionId replies() {
        return Objects.requireNonNull(replies);
    }

    /** Whether the union had a committee before this election. */
    boolean isLater() {
        return later;
    }

    /** In whose name the meeting is asked for and the candidates are proposed. */
    PaperIssuer asks() {
        return PaperIssuer.preparing(later);
    }

    LocalDate stageEnd() {
        return opened().stageEnd();
    }

    ObjectionContact contact() {
        return opened().contact();
    }

    /** The rule-book edition of the case; it keeps it. */
    String edition() {
        return opened().basis().edition();
    }

    private ElectionOpened opened() {
        return Objects.requireNonNull(opened);
    }
}
