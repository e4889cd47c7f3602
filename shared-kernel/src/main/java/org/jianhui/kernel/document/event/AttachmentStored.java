package org.jianhui.kernel.document.event;

import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionId;

/** A file was handed in and stored encrypted; its hash is here. */
@EventName("document.attachment-stored")
public record AttachmentStored(AttachmentId attachment, UnionId heldBy, AttachmentPurpose purpose, StoredFile file)
        implements DocumentEvent {}
