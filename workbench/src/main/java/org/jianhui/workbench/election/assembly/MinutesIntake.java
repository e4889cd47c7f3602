package org.jianhui.workbench.election.assembly;

import java.util.Objects;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the scanned minutes that some steps of a meeting rest on. */
final class MinutesIntake {

    private final AttachmentIntake intake;

    MinutesIntake(AttachmentIntake intake) {
        this.intake = intake;
    }

    /** Refuses a form without minutes; one that could not be read at all is refused already. */
    void require(@Nullable MultipartFile scan, BindingResult errors) {
        if (errors.getTarget() != null && (scan == null || scan.isEmpty())) {
            errors.addError(new FieldError(
                    errors.getObjectName(), "scan", null, false, new String[] {"SCAN_MISSING"}, null, "SCAN_MISSING"));
        }
    }

    AttachmentId store(CommandSender sender, Act act, UnionId union, @Nullable MultipartFile scan) {
        return intake.store(sender, act, union, union, AttachmentPurpose.SCAN, Objects.requireNonNull(scan));
    }
}
