package org.jianhui.kernel.document;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Role;

/** What can be asked of papers and attachments. */
public sealed interface DocumentCommand extends Command {

    /**
     * Records a file that the running transaction has stored.
     *
     * @param heldBy the organisation for which the actor hands it in
     */
    record StoreAttachment(AttachmentId attachment, UnionId heldBy, AttachmentPurpose purpose, StoredFile file)
            implements DocumentCommand {
        @Override
        public String aggregateId() {
            return attachment.value();
        }
    }

    /**
     * Issues a paper whose renditions the running transaction has stored; what was issued is shown ever after.
     *
     * @param heldBy the organisation for which the actor issues it
     * @param caseId the case it belongs to
     * @param number document number as printed; empty for papers without one
     * @param template name and version of the template
     * @param source how far the events were read from which it was written
     * @param content SHA-256 of the written content before it was laid out, lower-case hex: regeneration compares it
     * @param subjects the persons named on it
     */
    record IssuePaper(
            PaperId paper,
            UnionId heldBy,
            String caseId,
            IssuedKind kind,
            String number,
            String template,
            SeenAt source,
            String content,
            List<PersonId> subjects,
            List<StoredFile> renditions)
            implements DocumentCommand {

        /** Who issues papers, at the organisation that holds them. */
        public static final Set<Role> ISSUERS =
                Set.of(Role.PREPARATORY_GROUP, Role.UNION_COMMITTEE, Role.SUPERIOR_REVIEWER, Role.SUPERIOR_SIGNER);

        public IssuePaper {
            subjects = List.copyOf(subjects);
            renditions = List.copyOf(renditions);
        }

        @Override
        public String aggregateId() {
            return paper.value();
        }
    }
}
