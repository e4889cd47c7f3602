package org.jianhui.kernel.election;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the founding that the election case takes over: signed or recorded there, not historic.
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
        @Nullable GroupHead head) {}
