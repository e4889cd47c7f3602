package org.jianhui.kernel.election;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;

/**
 * A paper that preceded this system, "historic, recorded from paper".
 *
 * @param number document number as printed; at most 60 characters
 * @param dated the date on the paper
 * @param issuer in whose name it was issued
 * @param union the union that issued it, for replies: must be the case's upper union (F-08); null for the group
 * @param scan the scanned paper
 * @param answers the request it answers, for replies; null otherwise
 * @param outcome what it says, for replies; null otherwise
 * @param head who heads the group, for {@link PaperKind#GROUP_NOTICE}; null otherwise
 */
public record HistoricPaper(
        PaperId paper,
        PaperKind kind,
        String number,
        LocalDate dated,
        PaperIssuer issuer,
        @Nullable UnionId union,
        AttachmentId scan,
        @Nullable PaperId answers,
        @Nullable ReplyOutcome outcome,
        @Nullable GroupHead head) {}
