package org.jianhui.workbench.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.sample.SampleOnly;
import org.springframework.stereotype.Component;

/** Pictures that stand for what people would scan and photograph, handed in as everybody hands in files. */
@Component
@SampleOnly
public final class SampleFiles {

    private final AttachmentIntake intake;

    SampleFiles(AttachmentIntake intake) {
        this.intake = intake;
    }

    /** A scanned paper of the union, handed in within the running act. */
    public AttachmentId scan(CommandSender sender, Act act, UnionId union) {
        return intake.store(sender, act, union, union, AttachmentPurpose.SCAN, "样例扫描件.png", content("scan.png"));
    }

    /** A photograph of the board on which the union's notice hangs, handed in within the running act. */
    public AttachmentId posting(CommandSender sender, Act act, UnionId union) {
        return intake.store(
                sender, act, union, union, AttachmentPurpose.POSTING_PHOTO, "样例张贴照片.png", content("posting.png"));
    }

    private static byte[] content(String file) {
        try (InputStream picture =
                Objects.requireNonNull(SampleFiles.class.getResourceAsStream("/sample/" + file), file)) {
            return picture.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
