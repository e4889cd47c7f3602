package org.jianhui.workbench.document;

import org.jianhui.kernel.act.Forbidden;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.workbench.privacy.HandedFiles;
import org.springframework.http.ResponseEntity;

/** Hands attachments out to those who may read the case today. */
public final class AttachmentDesk {

    private final HandedFiles files;
    private final Authority authority;

    AttachmentDesk(HandedFiles files, Authority authority) {
        this.files = files;
        this.authority = authority;
    }

    /** @throws NotFound if there is none, the reader may not know of it, or it was erased */
    ResponseEntity<byte[]> serve(AttachmentId attachment, AccountId reader) {
        StoredFile file = files.find(attachment.value()).orElseThrow(AttachmentDesk::unknown);
        authority.toRead(reader, ReadRight.CASE, file.union());
        try {
            return FileAnswer.of(files.name(file), file.mediaType(), files.read(file));
        } catch (PersonErased erased) {
            throw unknown();
        }
    }

    /** @throws NotFound as {@link #serve} */
    public byte[] read(AttachmentId attachment, AccountId reader) {
        StoredFile file = files.find(attachment.value()).orElseThrow(AttachmentDesk::unknown);
        try {
            authority.toRead(reader, ReadRight.CASE, file.union());
            return files.read(file);
        } catch (PersonErased | Forbidden notTheirs) {
            throw unknown();
        }
    }

    private static NotFound unknown() {
        return new NotFound("ATTACHMENT_UNKNOWN", "no such attachment");
    }
}
