package org.jianhui.command.founding;

import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.founding.event.GroupSetUp;
import org.jianhui.kernel.id.UnionId;

/** The papers of a founding in the form in which an election case takes them over. */
final class HandedOver {

    private HandedOver() {}

    static TakenOverPaper request(PaperKind kind, RequestPaper paper) {
        return new TakenOverPaper(
                paper.paper(), kind, paper.number(), paper.dated(), paper.issuer(), null, null, null, null, null, null);
    }

    static TakenOverPaper reply(PaperKind kind, ReplyPaper paper, UnionId by, ReplyOutcome outcome) {
        return new TakenOverPaper(
                paper.paper(),
                kind,
                paper.number(),
                paper.dated(),
                PaperIssuer.UPPER_UNION,
                by,
                paper.answers(),
                outcome,
                paper.source(),
                paper.scan(),
                null);
    }

    static TakenOverPaper notice(GroupSetUp event) {
        return new TakenOverPaper(
                event.notice().paper(),
                PaperKind.GROUP_NOTICE,
                event.notice().number(),
                event.notice().dated(),
                PaperIssuer.FOUNDERS,
                null,
                null,
                null,
                null,
                null,
                event.head());
    }
}
