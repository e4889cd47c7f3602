package org.jianhui.query.founding;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the founding.
 *
 * @param answers the request it answers; null if it is no reply
 * @param outcome what a reply says, and {@code reason} why unless it approves
 * @param source how a reply came into the system; null if it is no reply
 * @param signedBy who signed here; null otherwise
 * @param scan for replies recorded from paper; null otherwise
 */
public record FoundingPaper(
        PaperId paper,
        PaperKind kind,
        String number,
        LocalDate dated,
        PaperIssuer issuer,
        @Nullable PaperId answers,
        @Nullable ReplyOutcome outcome,
        @Nullable String reason,
        @Nullable ReplySource source,
        @Nullable PersonId signedBy,
        @Nullable AttachmentId scan) {

    static FoundingPaper of(PaperKind kind, RequestPaper paper) {
        return new FoundingPaper(
                paper.paper(), kind, paper.number(), paper.dated(), paper.issuer(), null, null, null, null, null, null);
    }

    static FoundingPaper of(GroupNotice notice, PaperIssuer issuer) {
        return new FoundingPaper(
                notice.paper(),
                PaperKind.GROUP_NOTICE,
                notice.number(),
                notice.dated(),
                issuer,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static FoundingPaper of(
            PaperKind kind,
            ReplyPaper paper,
            ReplyOutcome outcome,
            @Nullable String reason,
            @Nullable PersonId signedBy) {
        return new FoundingPaper(
                paper.paper(),
                kind,
                paper.number(),
                paper.dated(),
                PaperIssuer.UPPER_UNION,
                paper.answers(),
                outcome,
                reason,
                paper.source(),
                signedBy,
                paper.scan());
    }
}
