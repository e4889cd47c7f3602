package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.document.StoredFile;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.document.CaseSheet;
import org.jspecify.annotations.Nullable;

/**
 * A paper.
 *
 * @param pair number of the request it answers, or of the reply it received
 * @param unchanged whether writing it again from its events gives what was issued; null if that cannot be compared
 */
@Schema(name = "Paper")
record ShownPaper(
        PaperId paper,
        IssuedKind kind,
        String number,
        @Nullable String pair,
        LocalDate dated,
        @Nullable LocalDate issuedOn,
        List<Rendition> renditions,
        @Nullable Boolean unchanged) {

    static ShownPaper of(CaseSheet sheet, PaperDesk desk, AccountId reader) {
        List<StoredFile> files =
                sheet.issued() == null ? List.of() : sheet.issued().renditions();
        return new ShownPaper(
                sheet.paper(),
                sheet.kind(),
                sheet.number(),
                sheet.pair(),
                sheet.dated(),
                sheet.issued() == null ? null : sheet.issued().issuedOn(),
                files.stream().map(Rendition::of).toList(),
                desk.stillSays(sheet, reader));
    }
}
