package org.jianhui.kernel.document.event;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.UnionId;

/**
 * A paper was written from the events of its case and stored; these bytes are shown ever after.
 *
 * @param source how far the events were read from which it was written
 * @param content SHA-256 of the written content before layout, lower-case hex
 */
@EventName("document.paper-issued")
public record PaperIssued(
        PaperId paper,
        UnionId heldBy,
        String caseId,
        IssuedKind kind,
        String number,
        String template,
        SeenAt source,
        String content,
        List<PersonId> subjects,
        List<StoredFile> renditions,
        LocalDate issuedOn)
        implements DocumentEvent {
    public PaperIssued {
        subjects = List.copyOf(subjects);
        renditions = List.copyOf(renditions);
    }
}
