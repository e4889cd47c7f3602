package org.jianhui.kernel.founding.history;

import java.time.LocalDate;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A paper of an established union, recorded from paper.
 *
 * @param number as printed, at most 60 characters; of the certificate its unified social credit code
 * @param dated the date on the paper; of an approving reply the day of the approval
 * @param issuer in whose name it was issued; null where no rule asks for it
 * @param scan the scanned paper; null if there is none
 */
public record HistoryPaper(
        PaperId paper,
        HistoryKind kind,
        String number,
        LocalDate dated,
        @Nullable PaperIssuer issuer,
        @Nullable AttachmentId scan) {}
