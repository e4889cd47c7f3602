package org.jianhui.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jianhui.command.document.rule.FileIsPictureOrPdf;
import org.jianhui.command.document.rule.FileIsSmallEnough;
import org.jianhui.kernel.document.DocumentCommand.StoreAttachment;
import org.jianhui.kernel.document.event.AttachmentStored;
import org.jianhui.kernel.rule.Rule;

/** A file is handed in once and never changed; a better scan is another attachment. */
final class Attachment {

    @AggregateIdentifier
    @SuppressWarnings({"UnusedVariable", "NullAway.Init"})
    private String id;

    @SuppressWarnings("NullAway.Init")
    Attachment() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Attachment(StoreAttachment command) {
        Rule.verify(
                new FileIsSmallEnough(command.file().size()),
                new FileIsPictureOrPdf(command.file().mediaType()));
        apply(new AttachmentStored(command.attachment(), command.heldBy(), command.purpose(), command.file()));
    }

    @EventSourcingHandler
    void evolve(AttachmentStored event) {
        id = event.attachment().value();
    }
}
