package org.jianhui.kernel.document;

import java.util.List;
import org.jianhui.kernel.document.rule.ProofOnRecord;
import org.jianhui.kernel.id.AttachmentId;

/** Port to the files that were handed in, read in the transaction of the act; a proof that does not exist proves nothing. */
@FunctionalInterface
public interface ProofsOnRecord {

    boolean isOnRecord(AttachmentId attachment);

    /** The rule that all of these were handed in. */
    default ProofOnRecord rule(List<AttachmentId> attachments) {
        return new ProofOnRecord(
                attachments.stream().filter(each -> !isOnRecord(each)).toList());
    }
}
