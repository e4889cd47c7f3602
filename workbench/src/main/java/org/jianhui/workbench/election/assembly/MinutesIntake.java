package org.jianhui.workbench.election.assembly;

import java.util.List;
import java.util.Objects;
import org.jianhui.kernel.act.Act;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;

/** Takes in the scanned minutes that some steps of a meeting rest on, and the signed count sheets. */
final class MinutesIntake {

    private final AttachmentIntake intake;

    MinutesIntake(AttachmentIntake intake) {
        this.intake = intake;
    }

    /** Within the act; a form without minutes has been refused before. */
    AttachmentId store(CommandSender sender, Act act, UnionId union, ChosenFiles scan) {
        return Objects.requireNonNull(intake.storeOne(sender, act, union, union, AttachmentPurpose.SCAN, scan));
    }

    /** Signed count sheets, within the act, in the order they were chosen in. */
    List<AttachmentId> storeSheets(CommandSender sender, Act act, UnionId union, ChosenFiles sheets) {
        return intake.storeAll(sender, act, union, union, AttachmentPurpose.COUNT_SHEET, sheets);
    }
}
