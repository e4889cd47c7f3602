package org.jianhui.query.inspection;

import java.time.Instant;
import org.jianhui.kernel.act.ActMetadata;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.event.AttachmentStored;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A file that a case names, without its name: that may hold a person's.
 *
 * @param size in bytes
 * @param sha256 lower-case hex, over the clear content
 * @param recordedAt when it was handed in, by the acts' clock
 * @param account who handed it in
 */
public record CaseAttachment(
        AttachmentId attachment,
        AttachmentPurpose purpose,
        String mediaType,
        long size,
        String sha256,
        Instant recordedAt,
        @Nullable String account) {

    static CaseAttachment of(Recorded<?> recorded) {
        AttachmentStored stored = (AttachmentStored) recorded.event();
        Object account = recorded.metadata().get(ActMetadata.ACCOUNT);
        return new CaseAttachment(
                stored.attachment(),
                stored.purpose(),
                stored.file().mediaType(),
                stored.file().size(),
                stored.file().sha256(),
                recorded.recordedAt(),
                account == null ? null : account.toString());
    }
}
