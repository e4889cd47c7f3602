package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.document.event.PaperIssued;
import org.jianhui.kernel.id.PaperId;

/**
 * A paper as it was issued; its stored bytes are shown ever after.
 *
 * @param content SHA-256 of what was written, before it was laid out: writing it again must give the same
 */
public record IssuedPaper(
        PaperId paper, String template, String content, LocalDate issuedOn, List<StoredFile> renditions) {

    static IssuedPaper of(PaperIssued event) {
        return new IssuedPaper(event.paper(), event.template(), event.content(), event.issuedOn(), event.renditions());
    }
}
