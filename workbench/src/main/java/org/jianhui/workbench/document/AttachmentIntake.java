package org.jianhui.workbench.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jianhui.command.document.rule.FileIsPictureOrPdf;
import org.jianhui.command.document.rule.FileIsSmallEnough;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.document.DocumentCommand.StoreAttachment;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in, inside the act they belong to: type found in the content, encrypted, hash in the event. */
public final class AttachmentIntake {

    private static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();

    private final FileStore files;

    AttachmentIntake(FileStore files) {
        this.files = files;
    }

    /**
     * Stores one file within the running act.
     *
     * @param heldBy the organisation the actor acts for
     * @param caseUnion the union whose case it belongs to; it decides who may read
     * @throws org.jianhui.kernel.rule.RuleViolated FILE_SIZE_NOT_ALLOWED or FILE_TYPE_NOT_ALLOWED
     */
    public AttachmentId store(
            CommandSender sender,
            Act act,
            UnionId heldBy,
            UnionId caseUnion,
            AttachmentPurpose purpose,
            MultipartFile upload) {
        return store(sender, act, heldBy, caseUnion, purpose, ChosenFiles.nameOf(upload), ChosenFiles.content(upload));
    }

    /** Stores the files of a form's field within the running act, in their order; refused as one file is. */
    public List<AttachmentId> storeAll(
            CommandSender sender,
            Act act,
            UnionId heldBy,
            UnionId caseUnion,
            AttachmentPurpose purpose,
            ChosenFiles files) {
        return files.files().stream()
                .map(file -> store(
                        sender,
                        act,
                        heldBy,
                        caseUnion,
                        purpose,
                        file.name(),
                        file.content().get()))
                .toList();
    }

    /** As {@link #storeAll} for a field of one file; null if there is none. */
    public @Nullable AttachmentId storeOne(
            CommandSender sender,
            Act act,
            UnionId heldBy,
            UnionId caseUnion,
            AttachmentPurpose purpose,
            ChosenFiles files) {
        List<AttachmentId> stored = storeAll(sender, act, heldBy, caseUnion, purpose, files);
        return stored.isEmpty() ? null : stored.get(0);
    }

    AttachmentId store(
            CommandSender sender,
            Act act,
            UnionId heldBy,
            UnionId caseUnion,
            AttachmentPurpose purpose,
            String name,
            byte[] content) {
        AttachmentId id = AttachmentId.random();
        StoredFile file = files.put(id.value(), caseUnion, PersonId.random(), typeOf(content), name, content, act);
        sender.send(new StoreAttachment(id, heldBy, purpose, file));
        return id;
    }

    /** Whether the rules would take it; judged by them, ahead of the act. */
    static boolean isAllowed(byte[] content) {
        return !new FileIsSmallEnough(content.length).isViolated()
                && !new FileIsPictureOrPdf(typeOf(content)).isViolated();
    }

    /** The media type as the content shows it; the name and what the sender claims are not asked. */
    static String typeOf(byte[] content) {
        try (InputStream in = TikaInputStream.get(new ByteArrayInputStream(content))) {
            return DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
