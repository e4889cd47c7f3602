package org.jianhui.workbench.term;

import java.util.Objects;
import org.jianhui.kernel.act.CommandSender;
import org.jianhui.kernel.document.AttachmentPurpose;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.AttachmentIntake;
import org.jianhui.workbench.document.ChosenFiles;
import org.jspecify.annotations.Nullable;

/** Takes in the scanned paper that an act of the committee rests on. */
final class ProofIntake {

    private final TermForms terms;
    private final AttachmentIntake intake;

    ProofIntake(TermForms terms, AttachmentIntake intake) {
        this.terms = terms;
        this.intake = intake;
    }

    /** Within the act; a form without its scan has been refused before. */
    AttachmentId store(CommandSender sender, TermId term, @Nullable ActDetails act, ChosenFiles scan, Caller caller) {
        UnionId own = terms.view(term, caller).opening().union();
        return Objects.requireNonNull(intake.storeOne(sender, caller.act(act), own, own, AttachmentPurpose.SCAN, scan));
    }
}
