package org.jianhui.kernel.document.event;

import org.jianhui.kernel.event.DomainEvent;

/** The table of contents of papers and attachments. */
public sealed interface DocumentEvent extends DomainEvent permits AttachmentStored, PaperIssued {}
