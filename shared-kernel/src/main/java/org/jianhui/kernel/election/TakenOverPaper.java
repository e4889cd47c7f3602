package org.jianhui.kernel.election;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the election case takes over from where it was asked for, a founding or a term: signed or recorded there, not
 * historic.
 *
 * @param union the union that issued it, for replies; null otherwise
 * @param answers the request it answers, for replies; null otherwise
 * @param outcome what it says, for replies; null otherwise
 * @param source how the reply came into the system; null if it is no reply
 * @param scan the scanned paper, for replies recorded from paper; null otherwise
 * @param head who heads the group, for {@link PaperKind#GROUP_NOTICE}; null otherwise
 */
public record TakenOverPaper(
        PaperId paper,
        PaperKind kind,
        String number,
        LocalDate dated,
        PaperIssuer issuer,
        @Nullable UnionId union,
        @Nullable PaperId answers,
        @Nullable ReplyOutcome outcome,
        @Nullable ReplySource source,
        @Nullable AttachmentId scan,
        @Nullable GroupHead head) {

    public static TakenOverPaper request(PaperKind kind, RequestPaper paper) {
        return new TakenOverPaper(
                paper.paper(), kind, paper.number(), paper.dated(), paper.issuer(), null, null, null, null, null, null);
    }

    /** @param by the superior union whose reply it is */
    public static TakenOverPaper reply(PaperKind kind, ReplyPaper paper, UnionId by, ReplyOutcome outcome) {
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
}
