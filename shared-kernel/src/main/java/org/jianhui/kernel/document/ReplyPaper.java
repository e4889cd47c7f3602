package org.jianhui.kernel.document;

import java.time.LocalDate;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A reply (批复) and how it came into the system.
 *
 * @param number document number as printed; at most 60 characters
 * @param dated the date on the paper
 * @param answers the request it answers
 * @param scan the scanned paper; must be there when it is recorded from paper, null when signed here
 */
public record ReplyPaper(
        PaperId paper,
        String number,
        LocalDate dated,
        PaperId answers,
        ReplySource source,
        @Nullable AttachmentId scan) {}
